### The sentences that explain movements of points. docs: domain/ledger/sentences.py.
###
### $amount and every part that is a number of points read as a number with its unit ("1,204 points"), and select by
### plural. A part that is not there selects [none]. $reader is member, cashier, staff or developer.

amount-of-points = { $figure } { $figure ->
    [one] point
   *[other] points
}
amount-of-unit = { $figure } { $unit }
points = points
list-separator = {", "}
list-more = { $list } and { $more } more

unknown-movement = { $reader ->
    [member] Your
    [cashier] The customer's
   *[staff] The member's
} { $unit } changed.

# How a clawback ends, where some of it is owed.
owes = { $owed ->
    [none] {""}
   *[some] { $reader ->
        [member] {" "}You owe { $owed }; what you earn next pays it first.
        [cashier] {" "}The customer owes { $owed }; what they earn next pays it first.
       *[staff] {" "}The member owes { $owed }; what they earn next pays it first.
    }
}

# The expiry of points that came back into their lots, for some of which it was too late.
kept-expiry = { $amount ->
    [one] It keeps its expiry date{ $expired ->
        [none] {""}
       *[some] , which has passed
    }
   *[other] They keep their expiry date{ $expired ->
        [none] {""}
       *[some] , which has passed for { FIGURE($expired) } of them
    }
}

what-was-returned = { $reader ->
    [member] what you returned
    [cashier] what the customer returned
   *[staff] what the member returned
}

returned-line = { $quantity } × { $sku }

purchases-purchase-earned = { $amount } for { $paid } spent{ $store ->
    [none] {""}
   *[some] {" "}at { $store }
}: { $rate } for each { $per }{ $percent ->
    [100] {""}
   *[other] , times { FACTOR($percent) } in { $reader ->
        [member] your tier
        [cashier] the customer's tier
       *[staff] the member's tier
    } { $tier }
}, { $rounding ->
    [down] rounded down
    [half_up] rounded to the nearest
   *[up] rounded up
} per { $rounds ->
    [line] line
   *[receipt] receipt
} (rule “{ $rule }”, version { VERSION($rule) }).

purchases-purchase-returned = { $amount } taken back for { what-was-returned } ({ $lines }){ $short ->
    [none] : exactly what it had earned.{ owes }
   *[some] ; { FIGURE($short) } more that it had earned had been spent or set aside{ $negative ->
        [clamp] {" "}and will not be taken.
       *[review] .
    }
}

purchases-order-paid-back = { $amount } refunded for { what-was-returned } and had paid for in { $unit }. { kept-expiry }.

rewards-reward-redeemed = { $amount } spent on “{ $reward }”.

rewards-redemption-cancelled = { $amount } refunded for “{ $reward }”, which was cancelled. { kept-expiry }.

points-points-adjusted = { $amount } { $direction ->
    [in] added
   *[out] taken off
}: { $reason }

points-hold-captured = { $amount } spent on { $purpose }.

points-points-passed-on = { $amount } passed on to another member.

points-points-received = { $amount } from another member. { $amount ->
    [one] It keeps its expiry date.
   *[other] They keep their expiry date.
}

points-balance-opened = { $amount } brought over from { $source }.

points-shortfall-charged = { $amount } taken back for a returned purchase. { $amount ->
    [one] It
   *[other] They
} had been spent already.{ owes }

ledger-points-expired = { $amount } expired.

ledger-expiry-reversed = { $amount } had expired and came back, because the purchase that had earned { $amount ->
    [one] it
   *[other] them
} was returned.

# What became of a purchase or a return that moved no points.
purchases-nothing-earned = Nothing was earned: { $because ->
    [no_member] no member was named with this purchase.
    [no_rule] no earning rule was in force on the day of this purchase.
    [nothing_paid] nothing was paid in money.
   *[too_little] the amount paid is too small to earn a point.
}
purchases-return-parked = The purchase is not on record yet. This return is applied as soon as the purchase is recorded.
purchases-return-refused = This return was refused when its purchase was recorded: { $message }
purchases-nothing-taken-back = Nothing was taken back: { $short ->
    [none] what was returned had earned nothing.
    [one] the { $short } that it had earned was spent or set aside.
   *[other] the { $short } that it had earned were spent or set aside.
}
