//! People the vault knows. Events, "mine", four-eyes and "the verifier is not the owner" refer to
//! them (decision 7); a post without a name may own an action too.

use crate::ids::PersonId;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    /// "PFSO", "Terminal manager"; may be empty.
    pub post: String,
}
