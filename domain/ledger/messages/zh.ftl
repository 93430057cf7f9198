### 说明积分变动的句子。参见 en.ftl 与 domain/ledger/sentences.py。

amount-of-points = { $figure } 积分
amount-of-unit = { $figure } { $unit }
points = 积分
list-separator = 、
list-more = { $list }及另外 { $more } 项

unknown-movement = 余额有变动（{ $unit }）。

owes = { $owed ->
    [none] {""}
   *[some] { $reader ->
        [member] 您尚欠 { $owed }，将由之后的所得优先抵扣。
        [cashier] 顾客尚欠 { $owed }，将由之后的所得优先抵扣。
       *[staff] 会员尚欠 { $owed }，将由之后的所得优先抵扣。
    }
}

kept-expiry = 有效期不变{ $expired ->
    [none] {""}
   *[some] ，其中已过期：{ $expired }
}

returned-line = { $quantity } × { $sku }

purchases-purchase-earned = 消费 { $paid }{ $store ->
    [none] {""}
   *[some] （{ $store }）
}，获得 { $amount }：每 { $per } 得 { $rate }{ $percent ->
    [100] {""}
   *[other] ，按等级“{ $tier }”乘以 { FACTOR($percent) }
}，{ $rounds ->
    [line] 按每行
   *[receipt] 按整单
}{ $rounding ->
    [down] 向下取整
    [half_up] 四舍五入
   *[up] 向上取整
}（规则“{ $rule }”，第 { VERSION($rule) } 版）。

purchases-purchase-returned = 因退货（{ $lines }）扣回 { $amount }{ $short ->
    [none] ，与当初所得完全一致。{ owes }
   *[some] ；另有 { $short }，已被使用或冻结{ $negative ->
        [clamp] ，不再扣回。
       *[review] 。
    }
}

purchases-order-paid-back = 因退货退回 { $amount }（原支付方式：{ $unit }）；{ kept-expiry }。

rewards-reward-redeemed = 兑换“{ $reward }”，使用 { $amount }。

rewards-redemption-cancelled = 兑换“{ $reward }”已取消，退回 { $amount }；{ kept-expiry }。

points-points-adjusted = { $direction ->
    [in] 增加
   *[out] 扣减
} { $amount }：{ $reason }

points-hold-captured = 支付“{ $purpose }”，使用 { $amount }。

points-points-passed-on = 转给其他会员：{ $amount }。

points-points-received = 收到其他会员转来的 { $amount }；有效期不变。

points-balance-opened = 从“{ $source }”转入 { $amount }。

points-shortfall-charged = 扣回 { $amount }：所退商品当初获得的部分已被使用。{ owes }

ledger-points-expired = 已过期：{ $amount }。

ledger-expiry-reversed = 因退货恢复已过期的 { $amount }。

purchases-nothing-earned = 未获得积分：{ $because ->
    [no_member] 此次消费没有指明会员。
    [no_rule] 消费当天没有生效的积分规则。
    [nothing_paid] 此次消费没有以货币支付。
   *[too_little] 支付金额不足以获得积分。
}
purchases-return-parked = 对应的消费尚未登记：此退货会等待，待消费登记后处理。
purchases-return-refused = 登记消费时，此退货被拒绝：{ $message }
purchases-nothing-taken-back = 没有扣回：{ $short ->
    [none] 所退商品没有获得过积分。
   *[other] 当初所得（{ $short }）已被使用或冻结。
}
