package io.payband.web.rank;

/**
 * What was typed, as it was typed; empty text is not said.
 *
 * @param title title as people write it
 * @param pay dollars a year
 * @param measure {@code total} or {@code base}
 * @param level the company's own level where one is named, else one of the common scale
 * @param company employer
 * @param place place as written
 * @param years years of experience
 */
record RankForm(
    String title,
    String pay,
    String measure,
    String level,
    String company,
    String place,
    String years) {}
