### Предложения, которые объясняют движения баллов. См. en.ftl и domain/ledger/sentences.py.

amount-of-points = { $figure } { $figure ->
    [one] балл
    [few] балла
    [many] баллов
   *[other] балла
}
amount-of-unit = { $figure } { $unit }
points = баллы
list-separator = {", "}
list-more = { $list } и ещё { $more }

unknown-movement = Остаток изменился ({ $unit }).

owes = { $owed ->
    [none] {""}
   *[some] { $reader ->
        [member] {" "}Ваш долг: { $owed }; он погашается из следующих начислений.
        [cashier] {" "}Долг покупателя: { $owed }; он погашается из следующих начислений.
       *[staff] {" "}Долг участника: { $owed }; он погашается из следующих начислений.
    }
}

kept-expiry = срок действия прежний{ $expired ->
    [none] {""}
   *[some] , уже сгорело: { $expired }
}

returned-line = { $quantity } × { $sku }

purchases-purchase-earned = Начислено: { $amount } за покупку на { $paid }{ $store ->
    [none] {""}
   *[some] {" "}({ $store })
}. Курс: { $rate } за { $per }{ $percent ->
    [100] {""}
   *[other] , коэффициент { FACTOR($percent) } за уровень «{ $tier }»
}, округление { $rounding ->
    [down] вниз
    [half_up] до ближайшего целого
   *[up] вверх
} { $rounds ->
    [line] по каждой строке чека
   *[receipt] по чеку в целом
} (правило «{ $rule }», версия { VERSION($rule) }).

purchases-purchase-returned = Списано: { $amount } за возврат товаров ({ $lines }){ $short ->
    [none] {" "}— ровно столько, сколько было за них начислено.{ owes }
   *[some] ; уже потрачено или зарезервировано: { $short }{ $negative ->
        [clamp] {" "}— эта часть списана не будет.
       *[review] .
    }
}

purchases-order-paid-back = Возвращено: { $amount } за возврат товаров (способ оплаты: { $unit }); { kept-expiry }.

rewards-reward-redeemed = Потрачено: { $amount } на «{ $reward }».

rewards-redemption-cancelled = Возвращено: { $amount } за отменённое вознаграждение «{ $reward }»; { kept-expiry }.

points-points-adjusted = { $direction ->
    [in] Начислено
   *[out] Списано
}: { $amount }. Причина: { $reason }

points-hold-captured = Потрачено: { $amount } ({ $purpose }).

points-points-passed-on = Передано другому участнику: { $amount }.

points-points-received = Получено от другого участника: { $amount }; срок действия прежний.

points-balance-opened = Перенесено из «{ $source }»: { $amount }.

points-shortfall-charged = Списано: { $amount }. Покупка возвращена, а начисленное за неё уже было потрачено.{ owes }

ledger-points-expired = Сгорело: { $amount }.

ledger-expiry-reversed = Восстановлено после истечения срока: { $amount }; причина — возврат покупки.

purchases-nothing-earned = Ничего не начислено: { $because ->
    [no_member] в покупке не указан участник.
    [no_rule] в день покупки не действовало ни одно правило начисления.
    [nothing_paid] за покупку ничего не уплачено деньгами.
   *[too_little] уплаченной суммы не хватает для начисления.
}
purchases-return-parked = Покупка ещё не зарегистрирована: возврат ждёт и будет проведён, когда она появится.
purchases-return-refused = Возврат отклонён при регистрации покупки: { $message }
purchases-nothing-taken-back = Ничего не списано: { $short ->
    [none] за возвращённые товары ничего не было начислено.
   *[other] начисленное за них уже потрачено или зарезервировано ({ $short }).
}
