//! One security level at a time: which items ask about it, how far they are answered, and how the
//! measures that are asked at several levels compare.
//!
//! A level view filters; it does not make a score of its own kind. An item that the assessor split
//! counts with its verdict at that level, any other with its one verdict (decision 10).

use crate::{
    answer::{Answer, Level},
    assessment::Answers,
    questionnaire::{Item, Questionnaire},
    scoring::{self, Counts, Outcome, Profile, Score, ScoredItem},
};

/// How an item stands at one of its levels.
pub fn outcome_at(item: &Item, answer: Option<&Answer>, profile: &Profile, level: Level) -> Outcome {
    match answer {
        Some(answer) if answer.is_split() && !answer.is_equivalent() => {
            answer.levels.get(&level).map_or(Outcome::Unanswered, |&verdict| Outcome::Verdict(verdict))
        }
        answer => Outcome::of(item, answer, profile),
    }
}

/// The items that ask about a level, each as it stands at that level.
#[derive(Debug, Clone)]
pub struct LevelView<'a> {
    pub level: Level,
    pub items: Vec<ScoredItem<'a>>,
}

impl<'a> LevelView<'a> {
    pub fn new(questionnaire: &'a Questionnaire, answers: &Answers, profile: &Profile, level: Level) -> Self {
        let items = questionnaire.sections.iter().flat_map(|section| {
            section.items.iter().filter(|item| item.levels.contains(&level)).map(move |item| {
                let answer = answers.get(&item.id);
                ScoredItem {
                    section,
                    item,
                    outcome: outcome_at(item, answer, profile, level),
                    review: answer.is_some_and(|answer| answer.review),
                }
            })
        });
        Self { level, items: items.collect() }
    }

    /// How many items stand how; the answered are among them ([`Counts::answered`]).
    pub fn counts(&self) -> Counts {
        scoring::counts(&self.items)
    }

    /// Conformity at this level, for each part it has.
    pub fn scores(&self) -> Vec<Score> {
        scoring::scores(&self.items)
    }
}

/// The three levels.
pub fn by_level<'a>(questionnaire: &'a Questionnaire, answers: &Answers, profile: &Profile) -> Vec<LevelView<'a>> {
    levels().map(|level| LevelView::new(questionnaire, answers, profile, level)).collect()
}

/// One measure that is asked at several levels, side by side.
#[derive(Debug, Clone)]
pub struct Measure<'a> {
    pub name: &'a str,
    /// The items at level 1, 2 and 3, each as it stands there. An item that covers several levels
    /// stands in each of them; a level nobody asks about is empty.
    pub levels: [Vec<ScoredItem<'a>>; 3],
}

/// The measures of a set in the order of their first item.
pub fn measures<'a>(questionnaire: &'a Questionnaire, answers: &Answers, profile: &Profile) -> Vec<Measure<'a>> {
    let mut measures: Vec<Measure<'a>> = Vec::new();
    for name in questionnaire.items().filter_map(|item| item.measure.as_deref()) {
        if !measures.iter().any(|measure| measure.name == name) {
            measures.push(Measure { name, levels: [const { Vec::new() }; 3] });
        }
    }
    for (column, view) in by_level(questionnaire, answers, profile).into_iter().enumerate() {
        for scored in view.items {
            let name = scored.item.measure.as_deref();
            if let Some(measure) = measures.iter_mut().find(|measure| Some(measure.name) == name) {
                measure.levels[column].push(scored);
            }
        }
    }
    measures
}

fn levels() -> impl Iterator<Item = Level> {
    (1..=3).map(|level| Level::try_from(level).expect("BUG: 1, 2 and 3 are security levels"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answer::Verdict, facility::TagState, fixtures, ids::ItemId};
    use std::collections::BTreeMap;

    fn level(number: u8) -> Level {
        Level::try_from(number).unwrap_or_else(|error| panic!("{error}"))
    }

    fn split(verdicts: &[(u8, Verdict)]) -> Answer {
        let levels: BTreeMap<_, _> = verdicts.iter().map(|&(number, verdict)| (level(number), verdict)).collect();
        Answer { levels, ..Answer::default() }
    }

    fn one(verdict: Verdict) -> Answer {
        Answer { verdict: Some(verdict), ..Answer::default() }
    }

    #[test]
    fn an_item_stands_at_a_level_as_it_was_judged_there() {
        let item = fixtures::item("pf-01-02"); // levels 1, 2, 3
        let equivalent = Answer { equivalent: "Approved on 3 May.".to_owned(), ..split(&[(1, Verdict::No)]) };
        for (answer, expected) in [
            (None, [None, None, None]),
            (Some(one(Verdict::Partly)), [Some(Verdict::Partly); 3]),
            (
                Some(split(&[(1, Verdict::Yes), (2, Verdict::No), (3, Verdict::NotObserved)])),
                [Some(Verdict::Yes), Some(Verdict::No), Some(Verdict::NotObserved)],
            ),
            // Half split: at level 1 it is judged all the same.
            (Some(split(&[(1, Verdict::Yes)])), [Some(Verdict::Yes), None, None]),
            (Some(equivalent), [Some(Verdict::Yes); 3]),
        ] {
            let found = [1, 2, 3].map(|n| outcome_at(&item, answer.as_ref(), &Profile::new(), level(n)).verdict());
            assert_eq!(found, expected, "{answer:?}");
        }
    }

    #[test]
    fn coverage_counts_the_items_that_ask_about_a_level() {
        let set = fixtures::questionnaire();
        let answers = Answers::from([
            (ItemId::new("pf-01-01"), one(Verdict::Yes)), // 1, 2
            (ItemId::new("pf-01-02"), split(&[(1, Verdict::Yes), (2, Verdict::Partly)])), // 1, 2, 3
            (ItemId::new("pf-01-05"), one(Verdict::Partly)), // 2
            (ItemId::new("pf-02-06"), Answer { text: "In words.".to_owned(), ..Answer::default() }), // 1, 2, 3
        ]);
        let profile = Profile::from([("baggage".to_owned(), TagState::Absent { why: "None.".to_owned() })]);
        let rows: Vec<_> = by_level(&set, &answers, &profile)
            .iter()
            .map(|view| {
                let counts = view.counts();
                (view.level.number(), view.items.len(), counts.answered(), counts.yes, counts.partly, counts.by_profile)
            })
            .collect();
        assert_eq!(rows, [(1, 10, 3, 2, 0, 1), (2, 10, 4, 1, 2, 1), (3, 9, 1, 0, 0, 1)]);
        let third = LevelView::new(&set, &answers, &profile, level(3));
        assert_eq!(third.scores().iter().map(|score| score.counted).sum::<u32>(), 0);
    }

    #[test]
    fn a_measure_is_shown_level_by_level() {
        let mut set = fixtures::questionnaire();
        for (id, measure) in
            [("pf-01-04", "patrols"), ("pf-01-05", "patrols"), ("pf-01-02", "gates"), ("pf-01-01", "gates")]
        {
            let items = set.sections.iter_mut().flat_map(|section| &mut section.items);
            for item in items.filter(|item| item.id.as_str() == id) {
                item.measure = Some(measure.to_owned());
            }
        }
        let answers = Answers::from([(ItemId::new("pf-01-05"), one(Verdict::No))]);
        let table: Vec<_> = measures(&set, &answers, &Profile::new())
            .into_iter()
            .map(|measure| {
                let cell = |items: &Vec<ScoredItem<'_>>| {
                    items.iter().map(|s| (s.item.id.to_string(), s.outcome.verdict())).collect::<Vec<_>>()
                };
                (measure.name.to_owned(), measure.levels.each_ref().map(cell))
            })
            .collect();
        let item = |id: &str, verdict| (id.to_owned(), verdict);
        let both = || vec![item("pf-01-01", None), item("pf-01-02", None)];
        assert_eq!(
            table,
            [
                ("gates".to_owned(), [both(), both(), vec![item("pf-01-02", None)]]),
                (
                    "patrols".to_owned(),
                    [vec![item("pf-01-04", None)], vec![item("pf-01-05", Some(Verdict::No))], vec![]]
                ),
            ]
        );
    }
}
