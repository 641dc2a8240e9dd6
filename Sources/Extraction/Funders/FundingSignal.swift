/// What a word or phrase says about money given.
enum FundingSignal: Sendable {
    /// `funded financed sponsored`: a participle, or the past of a verb.
    case funded
    /// `finances sponsors pays for`: a finite verb that is no noun.
    case funds
    /// `donated`: a thing given, not money.
    case donated
    /// `covers bore`: with a noun of cost behind or before it.
    case covered
    /// `costs expenses`
    case cost
    /// `transport catering`: what costs are for.
    case expense
    /// `paid`: by somebody, or a cost.
    case paid
    /// `matched topped up`: adds to money that another gives.
    case matched
    /// `contributed`
    case contributed
    /// `funding grant donation`: money by itself.
    case money
    /// `budget half`: money where a verb says who gives it.
    case sum
    /// `Unified Budget`: behind the name of the organisation, its own money.
    case ownBudget
    /// `part quarter bulk`: a part of a sum where the clause speaks of one.
    case share
    /// `announced approved`: a gift of money, where a sum or a word of money says so.
    case announced
    /// `agreed to`, `is to`: an infinitive of giving follows, which is promised.
    case undertakes
    /// `helped to`, `continues to`: an infinitive of giving follows, which is done.
    case takesPart
    /// `keeps enables`: what money does that is given.
    case sustains
    /// `ended`: of money that comes no longer.
    case ceased
    /// `remains became`: makes somebody a donor as forms of `be` do.
    case remains
    /// `bought`: things, which a giver from abroad paid for.
    case bought
    /// `supports`: with `financially` behind it.
    case supports
    /// `support contribution assistance`: money with an adjective or an introducer.
    case support
    /// `contribution`: money where it enables something.
    case contribution
    /// `financial extra-budgetary`
    case monetary
    /// `loan credit`: money that comes back.
    case loan
    /// `with through thanks to`: brings in what an activity lives on.
    case introducer
    /// `out of its budget`: a body pays its own way.
    case ownMeans
    /// `out of her own pocket`: a human being pays.
    case ownPocket
    /// `out of the pocket of`: the human being who pays follows.
    case pocket
    /// `so far between them`: stands amid a verb and tells nothing of money.
    case interjected
    /// `own`: behind a possessive, whose means they are.
    case own
    /// `State`, `Committee for`: in a name without a country, a public body of the page's own.
    case publicBody
    /// `itself`: who is named gives to their own.
    case reflexive
    /// `province of`: a region in small letters, whose name follows.
    case region
    /// `beyond`: what follows is left out of a negation.
    case exception
    /// `made possible by`
    case enabled
    /// `from`
    case from
    /// `of`
    case of
    /// `by`
    case by
    /// `via under`: introduces an instrument of funding behind a participle.
    case instrument
    /// `provided given made available`
    case provided
    /// `set aside`: given, unless a ministry does so in its own budget.
    case earmarked
    /// `receives benefited from`
    case received
    /// `money laundering`: the words of a crime or of politics, which name no gift.
    case crime
    /// `had`: what the clause tells lies before what the page reports.
    case had
    /// `private personal`: the donor is a human being.
    case personal
    /// `came comes`
    case came
    /// `thanked grateful`
    case thanked
    /// `for`
    case purpose
    /// `donor sponsor`
    case donor
    /// `including such as namely`
    case including
    /// `as well as alongside`: joins the members of a list.
    case also
    /// `together with`: joins the members of a list, and a giver to a verb of giving.
    case jointly
    /// `as`: what somebody does it as follows.
    case capacity
    /// `so did`: givers follow, if the sentence before names some.
    case echo
    /// `does`: givers stand before it, if somebody has asked who pays.
    case does
    /// `carried out`: what is done, where `carried` alone is borne.
    case performed
    /// `both`: States that the text has named follow.
    case pair
    /// `fell to`: of costs, that who bears them follows.
    case fallsTo
    /// `all except`: who does not give follows.
    case allBut
    /// `did the same`: givers stand before it, if the sentence before names some.
    case likewise
    /// `a separate matter`: nobody in the clause pays for what the page reports.
    case aside
    /// `not part of`: the same, where work of the page’s own follows.
    case excluded
    /// `lecturers venue`: what is contributed without money.
    case inKind
    /// `debate success`: what is contributed to by words and deeds as well as by money.
    case cause
    /// `daily report`: a page so called tells what others do.
    case bulletin
    /// `neither`: what nobody pays for.
    case nothing
    /// `in other`, of places: what is paid for lies elsewhere.
    case away
    /// `other projects`: none that the page reports.
    case otherWork
    /// `took over`: a cost or what costs are for, where donors are spoken of.
    case tookOver
    /// `of its own`: behind a project, which is another one.
    case apart
    /// `joined`: who adds to what others give stands before it.
    case joining
    /// `joined them`: the same, of givers that the text has named.
    case joiningThem
    /// `as well`: behind a verb, what others do too.
    case too
    /// `worth`: the sum that things cost follows.
    case worth
    /// `instead of`: who does not give follows.
    case insteadOf
    /// `but by`: behind who does not give, who does.
    case contrast
    /// `until`: behind a time that is over.
    case until
    /// `in equal parts`: how givers share what they give.
    case evenly
    /// `then`: right before a participle, at a time that is over.
    case formerly
    /// `is no longer`: who gave gives no more.
    case gone
    /// `possible`: what money makes an activity.
    case possible
}
