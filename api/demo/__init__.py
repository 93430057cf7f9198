"""The demo programme, with the purchases of 2,357 real customers."""

from api.demo.cdnow import PURCHASES, load_cdnow
from api.demo.life import bring_to_life
from api.demo.people import DemoAccess, let_people_in
from api.demo.programme import set_up

__all__ = ["PURCHASES", "DemoAccess", "bring_to_life", "let_people_in", "load_cdnow", "set_up"]
