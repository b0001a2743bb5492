/**
 * The language of keywords, shared by search, preview and live matching so that they agree to the
 * character. In comes a user's text and a filing's text; out comes whether the one holds in the
 * other, and where. Nothing here throws for any text: a mistake is a {@link
 * disclosure.keywords.Parsed.Invalid} with its position.
 *
 * <h2>Writing an expression</h2>
 *
 * <pre>{@code
 * 算力                            the word, in the title or in the body
 * 算力 国产                       both words, anywhere; the same as 算力 AND 国产
 * 增持 OR 回购                    either; also written ||
 * 回购 NOT 注销                   the one without the other; also written 回购 -注销
 * 回购 NEAR/10 注销                both, with at most ten words between, whichever comes first
 * (增持 OR 减持) NEAR/10 董事长       either of the two near the third
 * (增持 OR 回购) 董事长           parentheses; NEAR binds before NOT, NOT before AND, AND before OR
 * "annual report"                 words in this order; \" and \\ inside stand for " and \
 * AI*                             AI, AIGC, AI2…: the last word may go on
 * title:回购                      in the title; likewise body: question: answer: table: host: institution:
 * answer:(DeepSeek AND 国产)      one single answer holds both
 * answer:DeepSeek answer:国产     two different answers may hold one each
 * answer:(增持 NOT 减持)          an answer with the one and without the other
 * NOT answer:减持                 no answer holds it
 * }</pre>
 *
 * <p>AND, OR, NOT and NEAR/n count in upper case only. Full-width parentheses, quotes, colons,
 * spaces and operators are as good as the ASCII ones. In quotes every character stands for itself:
 * {@code "-5%"}, {@code "股份（含A股）"}, {@code "AND"}.
 *
 * <h2>Writing a rule</h2>
 *
 * <p>A rule ({@link disclosure.keywords.RuleText}) is keywords and, joined to them by AND, what
 * else must hold of a filing. Attributes and conditions count for the whole rule, so they stand
 * outside of parentheses.
 *
 * <pre>{@code
 * ticker:920493                   one of its securities; also ticker:(920493 OR 600000 OR watchlist:半导体)
 * watchlist:半导体                 one of its securities is on the list
 * exchange:BSE                    where one of its securities is listed
 * category:earnings-forecast      what kind of filing it is; the name of a group means all of it
 * flag:reduction                  an event it states without being about it; flag:correction, flag:any
 * amount >= 1亿                    it states such a sum; amount.营业收入 for one of that, 1亿 USD for that currency
 * percentage.毛利率 >= 30%          it states such a percentage; growth.净利润 <= -50% such a change on the year
 * share-pledge.totalHeldRatio >= 20%   a fact of that kind has such a field; days, words and true are compared too
 * }</pre>
 *
 * <p>Conditions on one kind of fact must hold of one and the same fact, those on one measure of one
 * name of one and the same value: {@code share-pledge.totalHeldRatio >= 20% AND share-pledge.holder
 * = 白鹭投资} is no large pledge of somebody else, {@code growth.净利润 >= 20% AND growth.净利润 <= 50%} is
 * one growth between.
 *
 * <h2>What is found</h2>
 *
 * <p>Case, width, traditional and simplified characters, line breaks and spaces beside Han, and
 * invisible characters make no difference: {@code GPU算力} is found in {@code ＧＰＵ 算\n力}. Punctuation
 * does: {@code 2026-073} is not found in {@code 2026/073}.
 *
 * <ul>
 *   <li>Han is found inside longer words ({@code 华人} in {@code 中华人民}); words of other scripts only
 *       whole: {@code AI} neither in {@code PAID} nor in {@code AIGC}, {@code iPhone} not in {@code
 *       iPhone15}, but {@code AI} in {@code AI算力}.
 *   <li>Numbers only whole: {@code 2亿元} neither in {@code 12亿元} nor in {@code 1.2亿元}, {@code 2026}
 *       not in {@code 2026.4}.
 *   <li>Commas that group thousands do not count: {@code 1400万元} is found in {@code 1,400万元},
 *       {@code 400万元} is not. Lists keep their members: {@code 600002} is found in {@code
 *       600001,600002}; but {@code 100,200} reads as one number.
 *   <li>Words between, for NEAR, are Han characters and whole words of other scripts; punctuation
 *       and spaces do not count. Both sides stand in one passage and do not overlap.
 *   <li>NOT means that the words are absent, not that the sentence denies them: {@code 减持} is found
 *       in {@code 不减持}.
 * </ul>
 */
@NullMarked
package disclosure.keywords;

import org.jspecify.annotations.NullMarked;
