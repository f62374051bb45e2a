//! `assessment check`, `review`, `finalise`, `reopen`: from the draft to the signed record and back to a new revision.

use crate::{
    commands::{Here, key_of},
    fail::Failure,
    output,
};
use breakwater_app::{
    Severity, State,
    api::{AssessmentFinalise, AssessmentReopen, PointPlace, ReviewReturn, SignOffPoint, SignOffView},
};

impl Here<'_> {
    /// 7 while something must be settled first.
    pub(crate) fn assessment_check(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let view = session.sign_off(self.text("id"))?;
        session.close()?;
        self.sign_off_shown(&view)?;
        Ok(if view.must == 0 { 0 } else { 7 })
    }

    pub(crate) fn assessment_review(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let assessment = self.text("id").to_owned();
        let view = if self.matches.get_flag("return") {
            session.review_return(&ReviewReturn { assessment, reason: self.text("reason").to_owned() })?
        } else {
            session.review_request(&assessment)?
        };
        session.close()?;
        self.sign_off_shown(&view)?;
        Ok(0)
    }

    pub(crate) fn assessment_finalise(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let view = session.assessment_finalise(&AssessmentFinalise {
            assessment: self.text("id").to_owned(),
            independent: !self.matches.get_flag("not-independent"),
            reason: self.text("reason").to_owned(),
        })?;
        session.close()?;
        if !self.json && view.assessment.state != State::Finalised {
            self.say("cli-said-second-signer", &[])?;
        }
        self.sign_off_shown(&view)?;
        Ok(0)
    }

    pub(crate) fn assessment_reopen(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let row = session.assessment_reopen(&AssessmentReopen {
            assessment: self.text("id").to_owned(),
            reason: self.text("reason").to_owned(),
        })?;
        session.close()?;
        if self.json {
            output::json(&serde_json::json!({"id": row.id, "revision": row.revision}))?;
        } else {
            let revision = row.revision.to_string().into();
            self.say("cli-said-reopened", &[("revision", revision), ("id", row.id.into())])?;
        }
        Ok(0)
    }

    fn sign_off_shown(&self, view: &SignOffView) -> Result<(), Failure> {
        if self.json {
            return output::json(view);
        }
        let state = self.words.say(&format!("state-{}", key_of(&view.assessment.state)));
        let revision = view.assessment.revision.to_string();
        self.say(
            "cli-said-sign-off",
            &[
                ("reference", view.assessment.reference.clone().into()),
                ("revision", revision.into()),
                ("state", state.into()),
            ],
        )?;
        for severity in [Severity::Must, Severity::Look] {
            let points: Vec<_> = view.points.iter().filter(|point| point.severity == severity).collect();
            if points.is_empty() {
                continue;
            }
            self.say(&format!("cli-said-points-{}", key_of(&severity)), &[])?;
            for (first, same) in by_kind(&points) {
                self.say(&format!("sign-off-point-{}", key_of(&first.kind)), &[("count", same.len().into())])?;
                for point in same {
                    output::line(&format!("  {}", self.point(point)))?;
                }
            }
        }
        for signature in &view.signatures {
            self.say(
                "cli-said-signature",
                &[
                    ("role", self.words.say(&format!("sign-off-role-{}", key_of(&signature.role))).into()),
                    ("name", signature.name.clone().into()),
                    ("at", signature.signed_at.clone().into()),
                    ("fingerprint", signature.fingerprint.join(" ").into()),
                    ("standing", self.words.say(&format!("cli-signature-{}", key_of(&signature.standing))).into()),
                ],
            )?;
        }
        Ok(())
    }

    fn point(&self, point: &SignOffPoint) -> String {
        let mut line = match &point.place {
            PointPlace::Item { item, number, prompt } => format!("{item}\t{number}\t{prompt}"),
            PointPlace::Scope { field, name, .. } => name.clone().unwrap_or_else(|| field.clone()),
            PointPlace::Facility { field, label, .. } => format!("{field}\t{label}"),
            PointPlace::Finding { number, .. } => number.clone(),
        };
        if let Some(dates) = &point.dates {
            line.push('\t');
            line.push_str(&self.words.say_with(
                "sign-off-dates",
                &[
                    ("first", dates.first.clone().into()),
                    ("first_on", dates.first_on.clone().into()),
                    ("second", dates.second.clone().into()),
                    ("second_on", dates.second_on.clone().into()),
                ],
            ));
        }
        line
    }
}

/// The points come sorted by kind; each kind once, with its points.
fn by_kind<'a>(points: &[&'a SignOffPoint]) -> Vec<(&'a SignOffPoint, Vec<&'a SignOffPoint>)> {
    let mut kinds: Vec<(&SignOffPoint, Vec<&SignOffPoint>)> = Vec::new();
    for point in points {
        match kinds.last_mut() {
            Some((first, same)) if first.kind == point.kind => same.push(point),
            _ => kinds.push((point, vec![point])),
        }
    }
    kinds
}
