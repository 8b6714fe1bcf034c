import pytest

from transforms.cleaning.furniture_lines import find_rule
from transforms.vocabulary.furniture import Where

FURNITURE = [
    # line, place, rule
    ("2 min read", "anywhere", "read_time"),
    ("Reading time: 4 minutes", "anywhere", "read_time"),
    ("3-minute read", "anywhere", "read_time"),
    ("Less than a minute read", "anywhere", "read_time"),
    ("Updated 3 hours ago", "top", "update_time"),
    ("12 Comments", "anywhere", "counter"),
    ("World | Africa", "top", "section"),
    ("Listen to this article (5 min)", "top", "listen"),
    ("Crews search the collapsed mall for survivors [Getty]", "anywhere", "caption"),
    ("Crews search the mall where 14 people died [File picture] Getty", "anywhere", "caption"),
    ("A ferry carrying 200 people leaves Dunmore on Friday (AFP)", "anywhere", "caption"),
    ("A ferry leaves the harbour on Friday. (AP Photo/Ann Lowe)", "anywhere", "caption"),
    ("A ferry leaves the harbour on Friday. Photo: Ann Lowe", "anywhere", "caption"),
    ("A ferry leaves the harbour on Friday. Ann Lowe/Reuters", "anywhere", "caption"),
    ("A ferry leaves the harbour on Friday | Ann Lowe/AFP via Getty Images", "anywhere", "caption"),
    ("FILE PHOTO: The ferry in 2009", "anywhere", "caption"),
    ("Image credit: Ann Lowe/Alamy", "anywhere", "credit"),
    ("Photograph: Ann Lowe/Rex Features", "anywhere", "credit"),
    ("Getty Images", "anywhere", "credit"),
    ("Image caption", "anywhere", "credit"),
    ("Read more: Ferry firm fined 2 million pounds", "anywhere", "read_more"),
    ("READ ALSO: Ferry sinks, 12 dead", "anywhere", "read_more"),
    ("Related stories", "anywhere", "read_more"),
    ("More on this story", "anywhere", "read_more"),
    ("Click here to read the full report", "anywhere", "click_here"),
    ("Share on Facebook", "anywhere", "share"),
    ("Advertisement", "anywhere", "share"),
    ("Story continues below advertisement", "anywhere", "story_continues"),
    ("Sign up for our morning newsletter", "anywhere", "newsletter"),
    ("Follow the Courier on Twitter", "anywhere", "newsletter"),
    ("You have reached your limit of 5 free articles this month", "anywhere", "paywall"),
    ("Subscribe to continue reading", "anywhere", "paywall"),
    ("We use cookies to improve your experience.", "anywhere", "cookies"),
    ("© 2014 The Riverside Courier. All rights reserved.", "anywhere", "copyright"),
    ("Agence Nord. All rights reserved.", "anywhere", "copyright"),
    ("You can change your choices at any time.", "anywhere", "cookies"),
    ("Crews search the mall for 14 survivors. REUTERS/Ann Lowe", "anywhere", "caption"),
    ("* * *", "anywhere", "ornament"),
    ("https://courier.example/ferry", "anywhere", "bare_address"),
    ("Reporting by Ann Lowe; Editing by Sam Ford", "end", "reporting_line"),
    ("(Additional reporting by Ann Lowe in Dunmore)", "end", "reporting_line"),
    ("Lowe reported from Dunmore. Ford reported from Karsun.", "end", "reporting_line"),
    ("— with reporting by Ann Lowe", "end", "reporting_line"),
    ("This article was originally published on 3 May 2012.", "end", "reporting_line"),
    ("Ann Lowe is a reporter at the Courier.", "end", "author_note"),
    ("news@courier.example", "end", "contact_line"),
    ("Contact: Ann Lowe, 555-0100, ann@courier.example", "end", "contact_line"),
    ("- 42 shares", "anywhere", "counter"),
    ("View all 117 comments", "anywhere", "counter"),
    ("Listen · 4:12", "anywhere", "listen"),
    ("Source: World Bank", "anywhere", "credit"),
    ("View this post on Instagram", "anywhere", "embedded"),
    ("— Ann Lowe (@annlowe) May 3, 2017", "anywhere", "embedded"),
    ("More: Ferry firm fined 2 million pounds", "anywhere", "read_more"),
    ("What do you think? Let us know in the comments below.", "anywhere", "ask_readers"),
    ("If you enjoyed this article, share it with 3 friends.", "anywhere", "ask_readers"),
    ("Please consider making a donation of $5 to our newsroom today.", "anywhere", "support"),
    ("Then $75 per month. Complete digital access on any device.", "anywhere", "offer"),
    ("You are receiving this email because you signed up in 2016.", "anywhere", "newsletter"),
    ("Ann Lowe covers ports for the Courier. Reach her at ann@courier.example.", "end", "author_note"),
    ("Ann Lowe writes about ports and trade.", "end", "author_note"),
    ("About the author", "end", "author_note"),
    ("Courier Press Ltd, 14 Quay Street. Registered in England, number 1234567.", "end", "imprint"),
    ("Materials provided by University of Dunmore.", "end", "provenance"),
    ("Lowe et al. Journal of Ports, 2016; 12 (4): 331 DOI: 10.1000/xyz", "end", "provenance"),
    ("Published in The Courier, May 4, 2017", "end", "reporting_line"),
    ("12 comments", "heading", "comments"),
    ("Discussion about this post", "heading", "comments"),
    ("Latest headlines", "heading", "related"),
    ("At a glance", "heading", "fact_box"),
]

STORY = [
    "Volunteers found 900 birds. Click here to donate.",
    "The flood killed 43 people. Letters are delivered to your inbox.",
    "Contact: the probe lost it 14 days after launch.",
    "We and our 30 partners built the dam.",
    "About 300 people were killed, officials told Reuters.",
    "The toll reached 40, according to the AFP news agency.",
    "Two journalists of the BBC and one of AP were among the 14 arrested.",
    "He watched the news on CNN for 3 hours.",
    "The talks collapsed, said the foreign minister (who has been in office for 3 months).",
    "The ferry sank on Friday, killing 12 people. (ANI)",
    "Share prices fell 4 percent on Monday.",
    "Related charges were dropped against 12 of the men.",
    "More from the ministry is expected on Tuesday.",
    "Follow-up surveys found 200 cases.",
    "Subscribers to the service number 4 million.",
    "Copyright law changed in 2016, hurting 300 firms.",
    "Copyright infringement cost the studio $40 million in 2012.",
    "This report was published on Monday by the bank and counts 300 branches.",
    "By using 30 trucks in terms agreed with the rebels, the army left.",
    "Image Comics said it would print 300,000 copies.",
    "Photo editors at the paper resigned after 12 days.",
    "Join the army, the poster said, and 40,000 did.",
    "Get the wounded to hospital first, the general ordered.",
    "The newsletter had 4,000 readers.",
    "Print runs fell to 3,000 copies.",
    "Listen, he said, there were 300 of them.",
    "Read aloud in court, the letter ran to 14 pages.",
    "Watch officers counted 45 boats.",
    "More than 300 of the 900 shares were sold on Monday.",
    "More: that is what the crowd wanted, and it got it.",
    "Source of the river is a spring 4 miles above the mill.",
    "Ann Lowe writes about the 12 months she spent in Dunmore.",
    "Nadia Novak covers the 40 miles to the well on foot every day.",
    "Consider the port, which lost 300 ships in the war.",
    "They asked the town to consider making peace with its 40 creditors.",
    "By supporting the rebels, the minister lost 12 seats.",
    "The support our soldiers gave cost 300 lives.",
    "Tell the world, said the prisoner, that 40 of us are still alive.",
    "We want to hear the truth about the 97 dead, said the families.",
    "The paper costs $3 a month and has 9,000 readers.",
    "The company, registered in Panama since 1999, owes $40 million.",
    "Some 4,000 voters registered in the county, number two in the state.",
    "(C) No. 202 of 1995 was heard on Monday.",
    "Listen to the 300 witnesses, the judge told them.",
    "The author of the report counted 45 dead.",
    "Published accounts put the loss at 30 million.",
]


@pytest.mark.parametrize(("line", "where", "rule"), FURNITURE)
def test_a_line_of_furniture_is_known_by_its_rule(line: str, where: Where, rule: str) -> None:
    found = find_rule(line, where)
    assert found is not None
    assert found.name == rule


@pytest.mark.parametrize("line", STORY)
@pytest.mark.parametrize("where", ["top", "anywhere", "end"])
def test_a_line_of_the_story_matches_no_rule_anywhere(line: str, where: Where) -> None:
    assert find_rule(line, where) is None


def test_a_weak_rule_spares_a_line_with_a_number() -> None:
    assert find_rule("Ann Lowe is a reporter at the Courier.", "end") is not None
    assert find_rule("Ann Lowe is a reporter at the Courier, one of 12.", "end") is None
