//! End-to-end tests by topic, in one binary: every module is one topic.
mod derive;
