package io.payband.web.method;

import java.util.List;

/** What the words mean: one word for one thing, on every page and in every file. */
public final class Glossary {

  /** The words, by what they speak of. */
  public static final List<Group> GROUPS =
      List.of(
          new Group(
              "Jobs and places",
              List.of(
                  new Term(
                      "role",
                      "Role",
                      "What someone does: a job family and, where it matters, a focus,"
                          + " such as backend. It has an address that stays, other titles that"
                          + " people use for it, and the code of an occupation."),
                  new Term(
                      "focus",
                      "Focus",
                      "The part of a job family that changes the pay or the work: backend, data,"
                          + " security."),
                  new Term(
                      "occupation",
                      "Occupation",
                      "A code of the Standard Occupational Classification, such as"
                          + " 15-1252: the unit in which official statistics count. Several"
                          + " roles may share one."),
                  new Term(
                      "level",
                      "Career level",
                      "One common scale: early (L3), mid (L4), senior (L5), staff (L6),"
                          + " principal (L7). Each company’s own level names are mapped to it."),
                  new Term(
                      "company-level",
                      "Company’s own level",
                      "What a company calls a step of its ladder, such as L5, SDE II or ICT4. It"
                          + " is placed on the common scale as a distribution: how likely it is each"
                          + " step.",
                      "/companies",
                      "Which level is which"),
                  new Term(
                      "ladder",
                      "Ladder",
                      "The levels of one company, lowest first. A publicly known ladder decides"
                          + " where they stand; others are placed by their reports."),
                  new Term(
                      "major-group",
                      "Major group",
                      "Occupations whose codes begin with the same two digits, such as 15,"
                          + " computer and mathematical."),
                  new Term(
                      "metro",
                      "Metro",
                      "A labour market area, in the borders that official wage statistics"
                          + " use."),
                  new Term(
                      "differential",
                      "Geographic differential",
                      "A place’s pay for the same work as a ratio to the nation’s."))),
          new Group(
              "Pay",
              List.of(
                  new Term(
                      "total",
                      "Total pay",
                      "Base salary, bonus, and the equity that vests in that year. A"
                          + " sign-on bonus stands apart and is never inside it."),
                  new Term(
                      "base", "Base salary", "The fixed pay of a year, before bonus and equity."),
                  new Term(
                      "sign-on",
                      "Sign-on bonus",
                      "Paid once for joining. It stands apart and is never inside total pay."),
                  new Term("measure", "Measure", "Which pay a figure speaks of: total or base."),
                  new Term(
                      "compa-ratio", "Compa-ratio", "One pay divided by the median of its band."),
                  new Term(
                      "percentile-rank",
                      "Percentile rank",
                      "Where one pay stands in a band: 60 means that 60 in 100 are paid"
                          + " less."))),
          new Group(
              "What is observed",
              List.of(
                  new Term(
                      "pay-report",
                      "Pay report",
                      "One person’s pay as that person reported it, with its date and"
                          + " source."),
                  new Term(
                      "official-statistic",
                      "Official statistic",
                      "A published percentile or mean wage of an occupation in an area."
                          + " Base wages, no equity."),
                  new Term(
                      "posted-range",
                      "Posted range",
                      "The lowest and highest pay that an employer published for an" + " opening."),
                  new Term(
                      "source",
                      "Source",
                      "One publisher’s data, with its licence. Of every source, what was read is"
                          + " used, refused or repeats another record.",
                      "/sources",
                      "All sources"),
                  new Term(
                      "refusal",
                      "Refusal",
                      "A record that was read and not used, by a stated rule, and counted."),
                  new Term(
                      "repeat",
                      "Repeat",
                      "A record that says what another one says already; it is counted once."),
                  new Term(
                      "lane",
                      "Lane",
                      "Whose pay a figure speaks of. The market: a random person in the"
                          + " role, with official wages for the level and reports for the"
                          + " differences. As reported: people like those who report. Official:"
                          + " base wages of the whole occupation.",
                      "/method#lanes",
                      "Why they differ"))),
          new Group(
              "What is estimated",
              List.of(
                  new Term(
                      "cohort",
                      "Cohort",
                      "The group that a figure speaks of: a role, at a level, in a place."),
                  new Term(
                      "median", "Median", "The pay in the middle: half of a cohort are paid less."),
                  new Term(
                      "band",
                      "Band",
                      "How far people differ: the pay below which 10, 25, 50, 75 and 90"
                          + " in 100 of a cohort are paid."),
                  new Term(
                      "interval",
                      "Interval",
                      "How far our median may be off: it holds the true one nine times in"
                          + " ten. Never the same as the band."),
                  new Term(
                      "confidence",
                      "Confidence",
                      "High, Medium or Low: a rule on the error of the median.",
                      "/method#confidence",
                      "The rule"),
                  new Term(
                      "evidence",
                      "Evidence",
                      "What stands behind a figure: reports, sources, dates, and what was"
                          + " borrowed. Every figure opens to its own."),
                  new Term(
                      "worth",
                      "Worth in reports",
                      "How many independent reports of exactly this cohort would fix the median"
                          + " as well."),
                  new Term(
                      "borrowed",
                      "Borrowed share",
                      "How much of a figure comes from related cohorts, since its own"
                          + " reports are few."),
                  new Term(
                      "ageing",
                      "Ageing",
                      "Moving an older figure to the snapshot’s date with a published"
                          + " wage index."),
                  new Term(
                      "growth",
                      "Growth by years",
                      "How much more people of a role are paid for each further year of"
                          + " experience, beyond the growth of all wages.",
                      "/method#growth",
                      "How it is measured"),
                  new Term(
                      "back-test",
                      "Back-test",
                      "What was claimed, held against reports that the fit had not seen. Its"
                          + " result is part of every snapshot.",
                      "/method",
                      "The record"),
                  new Term(
                      "margin",
                      "Manipulation margin",
                      "About how many coordinated, plausible false reports would move a"
                          + " median by 5\u00a0%."),
                  new Term(
                      "skill-premium",
                      "Skill premium",
                      "How pay goes with a technology in a role, other things alike that surveys"
                          + " ask for. An association, not a cause.",
                      "/method#skills",
                      "How it is computed"),
                  new Term(
                      "scope",
                      "Scope",
                      "What the work of a role reaches into, on scales from 0 to 100, counted from"
                          + " a survey or taken from ratings of its occupation.",
                      "/method#scope",
                      "How"),
                  new Term(
                      "manifest",
                      "Manifest",
                      "What a snapshot says about itself: sources, counts, dates, settings,"
                          + " program and back-test.",
                      "/sources",
                      "This one"),
                  new Term(
                      "snapshot",
                      "Market snapshot",
                      "One immutable, dated set of figures, with a manifest of what it is"
                          + " made of."))));

  private Glossary() {}

  /**
   * Words that belong together.
   *
   * @param name what they speak of
   * @param terms the words
   */
  public record Group(String name, List<Term> terms) {

    /** Copies the list. */
    public Group {
      terms = List.copyOf(terms);
    }
  }

  /**
   * One word.
   *
   * @param id its place on the page
   * @param word the word
   * @param text what it means
   * @param link where more is written, within this site; may be empty
   * @param linkWords the words of that link
   */
  public record Term(String id, String word, String text, String link, String linkWords) {

    Term(String id, String word, String text) {
      this(id, word, text, "", "");
    }
  }
}
