package city.tongyou.linkage.model;

import city.tongyou.linkage.transform.Expression;

/**
 * Makes agreement on a rare value count for more than on a common one.
 *
 * <p>To a level's weight comes {@code strength · log2(u / max(f, floor))}, where u is the chance
 * that two unrelated records agree exactly on the column and f the greater share of the two values
 * among all values of it.
 *
 * @param column whose values are counted
 * @param strength from 0 (no adjustment) to 1
 * @param floor the least share that a value counts for, which tames values met once
 */
public record TermFrequency(Expression column, double strength, double floor) {}
