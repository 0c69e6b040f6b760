package io.payband.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What do people like this one report? Only the title is needed; empty text is not said.
 *
 * @param title title as people write it
 * @param focus speciality within the title
 * @param level the company's own level where a company is named, else {@code L3} … {@code L7}
 * @param company employer
 * @param location {@code City, ST}, state, metro, area code or country; empty for the nation
 * @param years years of experience, or NaN
 * @param yearsAtCompany years with the employer, or NaN
 * @param date the day the figure is wanted for, or null for the snapshot's date
 * @param measure which pay, or null for total
 * @param lane which evidence, or null for reported
 * @param country country name or code; empty for the United States
 */
public record PersonQuestion(
    String title,
    String focus,
    String level,
    String company,
    String location,
    double years,
    double yearsAtCompany,
    @Nullable LocalDate date,
    @Nullable Measure measure,
    @Nullable Lane lane,
    String country) {}
