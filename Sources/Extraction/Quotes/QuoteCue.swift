/// What a phrase of several words says about the quote beside it.
enum QuoteCue: Sendable {
    /// Reports speech as a verb does: `pointed out`.
    case reporting
    /// Carries somebody's words inside the reporter's sentence: `spoke of`.
    case stance
    /// The speaker follows: `according to`.
    case source
    /// A form of `be`: with a participle it makes a passive.
    case copula
    /// A form of `have`.
    case perfect
    /// An office of two words of which the second is a rank as well: `Secretary General`.
    case office
    /// `be been being`: no clause by itself.
    case nonfinite
    /// The first of two named before: `the former`.
    case former
    /// The last of those named before: `the latter`.
    case latter
    /// Whoever follows holds what the sentence says: `for`.
    case topic
    /// Opens a clause that tells what was said: `that`.
    case that
    /// A verb whose subject is the words themselves: `came the answer`.
    case arrival
    /// A verb that only a text has: `the letter begins`.
    case textual
    /// Turns a quote into the subject of a report: `is how`, `was all that`.
    case cleft
    /// Two words that open a clause with a subject of its own: `so that`.
    case opener
    /// The object before it is who speaks: `quotes a nurse as saying`.
    case quotedAs
    /// The body that somebody belongs to follows: `from the Ministry`.
    case belonging
    /// Points back at the words above, whose speaker follows: `with these words`.
    case backward
    /// Tells what somebody did before, and no more of them: `had come`.
    case deed
    /// Says with what words somebody ends something: `with a call to`.
    case closing
    /// Says how old somebody is: `aged`.
    case aged
    /// Opens a clause of time or reason: `before`.
    case subordinator
    /// Opens a clause and never stands before a noun alone: `because`.
    case reason
    /// Says of somebody only that they are a man or a woman: `woman`.
    case human
    /// Opens what something is compared with: `than`.
    case than
    /// A verb that points back at the words above, whose speaker is its subject: `said this`.
    case pointing
    /// With `as` and words in marks, gives somebody's view: `sees the road as`.
    case regard
    /// What a text alone does to those it is for: `obliges`.
    case provision
    /// A relative pronoun that is no subject: `whose`.
    case oblique
    /// Whoever follows is heard to speak: `heard`.
    case heard
    /// Those of whom one is meant: `of them`.
    case others
    /// Words for no human being: `nobody`.
    case nobody
    /// Opens a remark on whose words these are: `as`.
    case remark
    /// Goes with a verb and belongs to no noun: `shot back`.
    case particle
    /// The office that somebody has follows: `has been`, `was elected`.
    case holds
    /// The office that somebody was given follows: `elected`.
    case appointed
    /// Gives out what somebody else wrote, which follows: `read aloud`.
    case recital
    /// Tells of the one who has a paper out rather than of the paper: `claiming`.
    case claim
    /// The possessive of a thing: `its`.
    case its
    /// Points at the one told of before: `the same`.
    case same
    /// Says without a subject what stands in a text: `heißt es`.
    case written
    /// The speaker stands before it: `zufolge`.
    case postposition
    /// Has a noun of speech for its object: `put a question`.
    case posing
    /// Says that somebody is where another is: `at her side`.
    case beside
    /// A noun that is a thing as often as somebody: `chair`.
    case ambiguous
    /// Points at the words in marks right before it: `That sentence`.
    case thoseWords
    /// Says under what name somebody is entered in a list: `register as`.
    case entered
    /// Another word for the same: `or`.
    case or
    /// A pronoun that is only a subject: `he`.
    case nominative
    /// Tells a headline's reader whose words it quotes: `an interview with`.
    case interview
    /// Puts out a paper, which follows: `published`.
    case issuing
    /// A form of German that tells what somebody else said: `sei`.
    case indirect
    /// Makes what follows no verb of its own: `having`.
    case having
    /// Stands between an auxiliary and its verb as an adverb does: `so far`.
    case adverbial
    /// A relative pronoun that stands for no human being: `which`.
    case inhuman
    /// Opens what somebody is said to be: `als`.
    case capacity
    /// Whoever heads what the sentence is about follows: `led by`.
    case ledBy
    /// `something`: a thing, which says nothing.
    case something
    /// `sent`: what somebody does with a letter of their own.
    case sending
    /// `named`: what leads from somebody's description to their name.
    case bearing
    /// `her name as`: what leads from somebody's own words to the name that they give.
    case givenAs
    /// Somebody of the same surname.
    case namesake
    /// Says that somebody speaks on: `added`.
    case continuing
    /// A paper that speaks for whoever puts it out: `statement`.
    case statement
    /// `sheet`: what somebody writes on and another reads from.
    case leaf
    /// `received`: what somebody does with a letter of another's.
    case receipt
    /// Leads to whose words a sentence is in, without a verb: `so the expert`.
    case thus
    /// Opens words of somebody's that need no verb: `sorry`.
    case ellipsis
}
