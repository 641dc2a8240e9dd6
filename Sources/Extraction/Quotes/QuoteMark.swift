/// One quotation mark of the text, two glued single ones counting as one double.
struct QuoteMark: Sendable {
    /// Marks that pair with each other; `"` also pairs with `”`.
    enum Family: Sendable {
        case double, angle, single
    }

    /// Which end of a quote it can be, by its shape and what stands around it.
    enum Side: Sendable {
        case opening, closing, either
    }

    /// The tokens that it is made of.
    let tokens: Range<Int>
    let family: Family
    let side: Side

    /// The marks of a paragraph, in order.
    static func marks(of tokens: [Token], in range: Range<Int>) -> [QuoteMark] {
        var marks: [QuoteMark] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard let family = family(of: tokens[at].scalar) else {
                at += 1
                continue
            }
            let isDoubled =
                family == .single && at + 1 < range.upperBound && tokens[at + 1].scalar == tokens[at].scalar
                && tokens[at + 1].shape.contains(.glued)
            let own = at..<(isDoubled ? at + 2 : at + 1)
            marks.append(
                QuoteMark(
                    tokens: own, family: isDoubled ? .double : family, side: side(of: own, in: tokens, range))
            )
            at = own.upperBound
        }
        return marks
    }

    private static func family(of scalar: UInt32) -> Family? {
        switch scalar {
        case 0x22, 0x201C...0x201F, 0x2BA, 0x2EE, 0x2033, 0x301D...0x301F, 0xFF02, 0xFFFD: .double
        case 0xAB, 0xBB: .angle
        case 0x27, 0x60, 0xB4, 0x2018...0x201B, 0x2039, 0x203A: .single
        default: nil
        }
    }

    /// White space decides, then the shape: a closing mark may be typed for an opening one.
    private static func side(of own: Range<Int>, in tokens: [Token], _ range: Range<Int>) -> Side {
        let before = own.lowerBound > range.lowerBound ? tokens[own.lowerBound - 1] : nil
        let after = own.upperBound < range.upperBound ? tokens[own.upperBound] : nil
        let isFree =
            !tokens[own.lowerBound].shape.contains(.glued) || before == nil || before.map(opens) == true
        let isLast = after.map { !$0.shape.contains(.glued) || closes($0) } ?? true
        if isFree != isLast { return isFree ? .opening : .closing }
        let shape = shape(of: tokens[own.lowerBound].scalar)
        guard shape == .either, !isFree, let before else { return shape }
        // `said:"We`, `done."He`: glued on both sides, so what stands before it tells.
        if before.is(":") || before.kind == .dash { return .opening }
        // `she said."We dig`: an open quote closes there, where none is open one begins.
        return before.kind == .punctuation && !(after?.isCapitalised ?? false) ? .closing : .either
    }

    private static func shape(of scalar: UInt32) -> Side {
        switch scalar {
        case 0x201C, 0x201E, 0x201F, 0xAB, 0x2018, 0x201A, 0x201B, 0x2039, 0x60, 0x301D: .opening
        case 0x201D, 0xBB, 0x2019, 0xB4, 0x203A, 0x301E: .closing
        default: .either
        }
    }

    private static func opens(_ token: Token) -> Bool {
        token.is("(") || token.is("[") || token.kind == .dash
            || family(of: token.scalar) != nil && !token.shape.contains(.glued)
    }

    private static func closes(_ token: Token) -> Bool {
        switch token.scalar {
        case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D: true
        default: token.kind == .possessive
        }
    }
}
