//! Checks that hold on every screen: accessibility by axe-core, and the content security policy.

use super::Window;
use serde_json::{Value, json};
use std::fs;

impl Window {
    /// What axe-core finds serious or critical on the screen as it is now: rule, then places.
    pub(crate) async fn serious_barriers(&self) -> Vec<String> {
        let axe = xtask::top().join("ui").join("node_modules").join("axe-core").join("axe.min.js");
        let axe = fs::read_to_string(&axe).expect("axe-core is installed with the window's packages");
        self.client.execute(&format!("if (!window.axe) {{ {axe} }}"), vec![]).await.unwrap();
        let found = self
            .client
            .execute_async(
                "const answer = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'] }).then(
                  (result) => answer(result.violations
                    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
                    .map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' (' + (n.any[0]?.message ?? '') + ')').join('; '))),
                  (error) => answer(['axe failed: ' + error]));",
                vec![],
            )
            .await
            .unwrap();
        found.as_array().unwrap().iter().map(|v| v.as_str().unwrap().to_owned()).collect()
    }

    /// Fails when axe-core finds anything serious.
    pub(crate) async fn expect_no_barriers(&self, screen: &str) {
        let barriers = self.serious_barriers().await;
        if !barriers.is_empty() {
            self.keep_picture(&format!("barriers-{screen}"));
        }
        assert!(barriers.is_empty(), "barriers on {screen}:\n{}", barriers.join("\n"));
    }

    /// Starts to collect what the content security policy refuses, what it refused so far included.
    pub(crate) async fn watch_policy(&self) {
        self.script(
            "if (!window.refused) {
               window.refused = [];
               const note = (d, b, s) => window.refused.push(`${d}: ${b} ${s ?? ''}`);
               document.addEventListener('securitypolicyviolation', (e) => note(e.effectiveDirective, e.blockedURI, e.sample));
               if (window.ReportingObserver)
                 new ReportingObserver((reports) => reports.forEach((r) => note(r.body.effectiveDirective, r.body.blockedURL, r.body.sample)),
                   { types: ['csp-violation'], buffered: true }).observe();
             }",
            &[],
        )
        .await;
    }

    /// What the content security policy has refused since [`Window::watch_policy`].
    pub(crate) async fn refused_by_policy(&self) -> Vec<String> {
        let refused = self.script("return window.refused ?? ['nobody watched']", &[]).await;
        refused.as_array().unwrap().iter().map(|v: &Value| v.as_str().unwrap().to_owned()).collect()
    }

    /// Sets the look as the theme switch does, and brings every colour that is fading over to its end: a check in
    /// between would measure the mixture. What is folded away would never get there by itself.
    pub(crate) async fn set_theme(&self, theme: &str) {
        self.client
            .execute_async(
                "const answer = arguments[arguments.length - 1];
                document.documentElement.dataset.theme = arguments[0];
                const ends = (one) => one.effect.getComputedTiming().endTime !== Infinity;
                const settled = () => document.getAnimations().filter(ends).forEach((one) => one.finish());
                requestAnimationFrame(() => requestAnimationFrame(() => (settled(), requestAnimationFrame(() => answer(true)))));",
                vec![json!(theme)],
            )
            .await
            .unwrap();
    }
}
