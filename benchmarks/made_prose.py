"""Prose for made pages: sentences, headlines, captions, readers' comments, drawn from a seed; all our own words."""

from random import Random

PLACES = ["Dunmore", "Port Harlow", "Arbel", "Karsun", "Tel Marash", "Lower Weir", "Santa Oria", "Vintry", "Ostermark"]
FIRST_NAMES = ["Ana", "Karl", "Idris", "Mei", "Tomas", "Ruth", "Samir", "Olga", "Peter", "Nadia", "Luis", "Grace"]
LAST_NAMES = ["Renn", "Lowe", "Okafor", "Haddad", "Brandt", "Silva", "Novak", "Iyer", "Marsh", "Castell", "Duarte"]
WHO = [
    "the harbour board", "a team of engineers", "the health ministry", "most of the shopkeepers", "the bank",
    "her younger brother", "the opposition", "a retired teacher", "the striking drivers", "farmers in the valley",
    "the court of appeal", "the museum", "a spokeswoman for the airline", "the goalkeeper", "the survivors",
    "researchers at the university", "the electricity company", "one of the witnesses", "the youngest of the crew",
    "the port police", "the novelist", "officials at the border", "the chief executive", "a group of parents",
]  # fmt: skip
DID = [
    "refused to sign the agreement", "lost {n} days of work", "asked for another {n} million dollars",
    "walked out of the talks", "found a crack in the sea wall", "sold the last of the ships",
    "won by a single vote", "spent the night on the roof", "closed {n} of the smaller branches",
    "raised prices by {n} percent", "waited {n} hours for a bus", "buried the dead on the hill",
    "published the letters for the first time", "rebuilt the bridge in less than a year",
    "told the inquiry what had happened", "left the country on a cargo plane", "planted {n} trees along the canal",
    "cut the number of staff to {n}", "denied having seen the report", "warned that the reservoir was almost dry",
    "returned to the stage after a long illness", "scored twice before the break", "borrowed the money from a cousin",
    "measured the lake every morning", "voted against the budget", "moved the market to a disused station",
]  # fmt: skip
WHEN = [
    "on Tuesday", "last spring", "in 19{two}", "before the rains came", "within a week", "during the war",
    "after the election", "for the third time this year", "late on Friday night", "as the snow melted",
    "over the objections of the mayor", "when the money ran out", "in the first half of the year", "without warning",
]  # fmt: skip
WHY = [
    "because nobody else would", "although the law forbids it", "while the rest of {place} slept",
    "and the road to {place} stayed closed", "after a dispute about pensions", "in spite of repeated complaints",
    "to the surprise of people in {place}", "which few in {place} had expected", "and {name} was there to see it",
    "at a cost that {name} calls absurd", "so that children could go to school in {place}",
    "even though {n} others had tried before", "with help from a charity in {place}", "as {name} remembers it",
]  # fmt: skip
SAID = ["said {name}", "according to {name}", "{name} told reporters", "the report says", "people there say"]
QUOTES = [
    "We had to carry everything {n} miles on our backs", "Nobody asked {name} what we wanted in {place}",
    "It was the worst night of my {n} in {place}", "There is simply no money left for {place}",
    "I would do the same for {name} tomorrow", "You could hear the ice breaking all along the {n} miles of shore",
    "They promised us {n} new houses and built none", "The numbers do not lie, but {name} does",
    "My father fished here for {n} years and his father too",
]  # fmt: skip
SHORT = [
    "Nobody answered.",
    "It did not last.",
    "He was wrong.",
    "Then came the flood.",
    "Not any more.",
    "She agrees.",
]
HEADINGS = [
    "A long way from {place}", "The price of water in {place}", "What {name} does next",
    "Counting the cost of {n} days", "Old rivals in {place}", "No room for {name}", "Lessons from {place}",
    "A question of trust in {place}", "The missing {n}",
]  # fmt: skip
QUESTIONS = [
    "How long can {place} hold out?", "Why did nobody in {place} notice the {n} cracks?", "What would {name} change?",
    "When did you first hear of the plan for {place}?", "Who pays the {n} million?",
    "Is there hope of a deal with {name}?",
]  # fmt: skip
HEADLINES = [
    "Ferry firm fined {n} million over safety lapses", "Five things to know about the {place} vote",
    "Coach resigns after {n} defeats in a row", "Why bread costs more in {place} than ever",
    "{name} named as new envoy", "Police find {n} stolen paintings in {place} cellar",
    "Inside the laboratory that feeds {n} million", "Storm leaves thousands without power in {place}",
    "Minister under fire as queues grow", "Watch: whale swims up river",
]  # fmt: skip
COMMENTS = [
    "I have lived there for {n} years and never seen anything like it, so please stop making excuses.",
    "Typical of this government, they always blame somebody else and then raise our taxes.",
    "What a load of nonsense, my own brother worked on that bridge and he says the opposite.",
    "Thank you for writing this, it is about time that someone looked at the figures.",
    "If {n} people can sign a petition in a day then surely the mayor can read it.",
    "Does anyone remember what happened the last time they tried this? I do.",
]  # fmt: skip


class MadeProse:
    """Draws texts of every kind that a page holds."""

    def __init__(self, seed: int) -> None:
        """Prose that is the same for the same seed."""
        self.draw = Random(seed)  # noqa: S311  # made texts, not secrets
        self.told: set[str] = set()

    def name(self) -> str:
        """A person's name."""
        return f"{self.draw.choice(FIRST_NAMES)} {self.draw.choice(LAST_NAMES)}"

    def place(self) -> str:
        """A town's name."""
        return self.draw.choice(PLACES)

    def fill(self, text: str) -> str:
        """The text with its names, places and numbers put in."""
        return text.format(
            n=self.draw.randint(3, 900), two=self.draw.randint(30, 99), place=self.place(), name=self.name()
        )

    def sentence(self) -> str:
        """A sentence of news that has not been told before."""
        text = self._sentence()
        while text.partition("”")[0] in self.told:
            text = self._sentence()
        self.told.add(text.partition("”")[0])
        return text

    def _sentence(self) -> str:
        kind = self.draw.random()
        if kind < 0.1:
            text = f"“{self.draw.choice(QUOTES)},” {self.draw.choice(SAID)}."
        else:
            who, did, when = self.draw.choice(WHO), self.draw.choice(DID), self.draw.choice(WHEN)
            tail = f" {self.draw.choice(WHY)}" if kind < 0.7 else ""
            said = f", {self.draw.choice(SAID)}" if kind > 0.85 else ""
            text = f"{who} {did} {when}{tail}{said}."
        text = self.fill(text)
        return text[0].upper() + text[1:]

    def paragraph(self) -> str:
        """One to three sentences."""
        return " ".join(self.sentence() for _ in range(self.draw.randint(1, 3)))

    def item(self) -> str:
        """What a list names: no sentence."""
        text = self.fill(f"{self.draw.choice(WHO)} in {{place}}: {{n}}")
        return text[0].upper() + text[1:]

    def one_of(self, texts: list[str]) -> str:
        """One of the texts, filled."""
        return self.fill(self.draw.choice(texts))
