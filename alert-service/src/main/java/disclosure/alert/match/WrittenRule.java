package disclosure.alert.match;

import disclosure.keywords.RuleText;

/**
 * A rule as it is matched, and as it is written: with the names of its watchlists and of its groups
 * of categories.
 */
public record WrittenRule(Rule rule, RuleText text) {}
