package io.payband.web.compare;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.full.FullComparison;
import io.payband.job.CareerLevel;
import io.payband.market.Estimate;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.web.career.CoursePicture;
import io.payband.web.career.Steps;
import io.payband.web.closing.ClosingPage;
import io.payband.web.figure.Figure;
import io.payband.web.figure.Slip;
import io.payband.web.figure.Slips;
import io.payband.web.figure.Standing;
import io.payband.web.figure.WordSlips;
import io.payband.web.picture.BandMark;
import io.payband.web.picture.Crowd;
import io.payband.web.picture.Scale;
import io.payband.web.scope.ScopeView;
import io.payband.web.skills.SkillSide;
import io.payband.web.skills.SkillsView;
import io.payband.web.text.Say;
import io.payband.web.work.CareerView;
import io.payband.web.work.WorkSubject;
import io.payband.web.work.WorkView;
import io.payband.web.work.Works;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One comparison as its page shows it. */
public final class ComparePage {

  private final Comparison comparison;
  private final Manifest manifest;
  private final List<String> places;
  private final SideView first;
  private final SideView second;
  private final List<LevelRow> levels;
  private final LanePicture lanes;
  private final CoursePicture courses;
  private final List<DriverRow> drivers;
  private final ScopeView scope;
  private final WorkView work;
  private final CareerView career;
  private final SkillsView skills;
  private final ClosingPage closing;
  private final List<PairRow> related;

  /**
   * A page.
   *
   * @param full the comparison with all that is known of the pair
   * @param related what to compare next, with its figures
   * @param works what is said of the work of both
   * @param occupations names of occupations by their code
   */
  ComparePage(
      FullComparison full,
      List<PairRow> related,
      Works works,
      UnaryOperator<String> occupations,
      Manifest manifest,
      List<String> places) {
    this.comparison = full.comparison();
    this.related = List.copyOf(related);
    this.manifest = manifest;
    this.places = List.copyOf(places);
    Slips names = new Slips(manifest);
    this.drivers = full.drivers().stream().map(driver -> DriverRow.of(driver, names)).toList();
    this.first = side("a", comparison.first(), comparison.second());
    this.second = side("b", comparison.second(), comparison.first());
    this.levels = levelRows(full.atLevels());
    this.courses =
        question().level() != null
            ? CoursePicture.NONE
            : CoursePicture.of(
                sides().stream()
                    .map(side ->
                        new CoursePicture.Named(side.letter(), slug(side), side.shortName()))
                    .toList(),
                full.courses(),
                manifest);
    this.scope =
        ScopeView.of(full.scope(), first.inScope(), second.inScope(), manifest, occupations);
    List<WorkSubject> subjects =
        List.of(subject(first, comparison.first()), subject(second, comparison.second()));
    this.work = works.work(subjects);
    this.career = works.career(subjects, question().level());
    this.skills =
        SkillsView.of(
            List.of(who(first, comparison.first()), who(second, comparison.second())),
            full.skills(),
            manifest);
    this.closing = new ClosingPage(full, courses.isThere() || career.isThere());
    this.lanes = LanePicture.of(comparison, first.shortName(), second.shortName(), manifest);
  }

  private String slug(SideView side) {
    return side.letter().equals("a") ? comparison.first().slug() : comparison.second().slug();
  }

  /** Whether there is a section on the career. */
  public boolean hasCareer() {
    return courses.isThere() || career.isThere();
  }

  /** Which step up the ladder brings most, or else what there is to say. */
  public String careerHeading() {
    if (!courses.isThere()) {
      return career.heading();
    }
    String steps =
        Steps.heading(
            comparison.first(), first.shortName(), comparison.second(), second.shortName());
    return steps.isEmpty() ? courses.heading() : steps;
  }

  /** Pay by years of experience. */
  public CoursePicture courses() {
    return courses;
  }

  /** What was asked. */
  public Comparison.Question question() {
    return comparison.question();
  }

  /** The first side. */
  public SideView first() {
    return first;
  }

  /** The second side. */
  public SideView second() {
    return second;
  }

  /** Both sides in order. */
  public List<SideView> sides() {
    return List.of(first, second);
  }

  /** Names of the metros, to choose from. */
  public List<String> places() {
    return places;
  }

  /** The career levels, to choose from. */
  public List<CareerLevel> choices() {
    return List.of(CareerLevel.values());
  }

  /** Whether both are one occupation, and there is nothing that tells them apart. */
  public boolean countedAsOne() {
    return oneOccupation() && first.typical().official() && second.typical().official();
  }

  /** Path of the page without a question. */
  public String path() {
    return "/compare/" + comparison.first().slug() + "-vs-" + comparison.second().slug();
  }

  /** Title of the page. */
  public String title() {
    return first.name() + " against " + second.name() + ": what each is paid, and how sure that is";
  }

  /** One sentence for search engines. */
  public String description() {
    return Say.full(comparison.verdict().sentence());
  }

  /** Where, which pay, which levels, as of when. */
  public String kicker() {
    CareerLevel level = question().level();
    return question().place()
        + ", "
        + pay()
        + " a year, "
        + (level == null ? "all levels" : level.word() + " (" + level.name() + ")")
        + ", "
        + manifest.date().getYear();
  }

  /** The month of the snapshot, as its name has it. */
  public String snapshot() {
    return manifest.date().toString();
  }

  /** Which pay, in words. */
  public String pay() {
    return question().measure().words();
  }

  /** Whether the page speaks of official wages. */
  public boolean official() {
    return question().lane() == Lane.OFFICIAL;
  }

  /** Whether both sides have a figure. */
  public boolean bothKnown() {
    return first.typical().known() && second.typical().known();
  }

  /** The side whose figure is larger, where both are known. */
  public SideView higher() {
    return bothKnown() && first.typical().median() > second.typical().median() ? first : second;
  }

  private boolean firstIsHigher() {
    return higher().letter().equals("a");
  }

  /** The other side. */
  public SideView lower() {
    return firstIsHigher() ? second : first;
  }

  /** The verdict as a sentence. */
  public String verdictSentence() {
    return Say.full(comparison.verdict().sentence());
  }

  /** Heading of the section on typical pay. */
  public String typicalHeading() {
    return Findings.typical(comparison.verdict(), first, second);
  }

  /** How large the gap is relative to the lower one; empty without figures. */
  public String ratio() {
    return comparison.verdict().ratio().isPresent()
        ? Say.change(comparison.verdict().ratio().getAsDouble())
        : "";
  }

  /** Where the gap lies; empty without figures. */
  public String ratioInterval() {
    var interval = comparison.verdict().ratioInterval();
    return interval == null
        ? ""
        : Say.change(interval.low()) + " and " + Say.change(interval.high());
  }

  /** How sure it is that the larger figure is the higher median; empty without figures. */
  public String certainty() {
    var probability = comparison.verdict().probabilityFirstPaysMore();
    if (probability.isEmpty()) {
      return "";
    }
    double firstIsHigher = probability.getAsDouble();
    return Findings.certainty(firstIsHigher() ? firstIsHigher : 1 - firstIsHigher);
  }

  // ── people ──

  /** Heading of the picture of people. */
  public String crowdsHeading() {
    return Findings.crowds(first, second);
  }

  /** The axis of the picture of people. */
  public Scale crowdScale() {
    double low = Math.min(first.typical().band().p10(), second.typical().band().p10());
    double high = Math.max(first.typical().band().p90(), second.typical().band().p90());
    return Scale.around(low * .8 < high * .3 ? 0 : low * .8, high * 1.22, 9);
  }

  /** Fifty people of a side. */
  public Crowd crowd(SideView side) {
    return Crowd.of(side.typical().band(), crowdScale());
  }

  /** Of a hundred random pairs, in how many the side of the larger figure is paid more. */
  public int pairs() {
    double firstHigher = comparison.verdict().pairsFirstHigher().orElse(.5);
    return (int) Math.round(100 * (firstIsHigher() ? firstHigher : 1 - firstHigher));
  }

  /** Whether random pairs are known. */
  public boolean hasPairs() {
    return comparison.verdict().pairsFirstHigher().isPresent();
  }

  // ── kinds of source ──

  /** Every kind of source beside the others. */
  public LanePicture lanes() {
    return lanes;
  }

  /** The lane of the page, in plain words. */
  public LaneSwitch lane() {
    return LaneSwitch.of(question(), path(), first, second);
  }

  /** Whether official statistics count both as one occupation. */
  public boolean oneOccupation() {
    return first.occupation().equals(second.occupation());
  }

  // ── levels ──

  /** The levels, lowest first. */
  public List<LevelRow> levels() {
    return levels;
  }

  /** Heading of the section on levels. */
  public String levelsHeading() {
    return Findings.levels(levels, first, second);
  }

  /** Why levels are not split, or where a cell was moved. */
  public List<String> levelRemarks() {
    return Stream.of(comparison.first().levelsRemark(), comparison.second().levelsRemark())
        .filter(remark -> !remark.isBlank())
        .distinct()
        .toList();
  }

  /** Whether there is a picture of levels. */
  public boolean hasLevelPicture() {
    return levels.stream().anyMatch(row -> row.first().known() || row.second().known());
  }

  /** The axis of the picture of levels. */
  public Scale levelScale() {
    List<Figure> known =
        levels.stream()
            .flatMap(row -> Stream.of(row.first(), row.second()))
            .filter(Figure::known)
            .toList();
    double low = known.stream().mapToDouble(f -> f.band().p10()).min().orElse(0);
    double high =
        known.stream()
            .mapToDouble(f -> Math.max(f.band().p90(), f.interval().high()))
            .max()
            .orElse(1);
    return Scale.within(low, high, 5);
  }

  /** The mark of a figure, where it is known. */
  public Optional<BandMark> mark(Figure figure, String letter, Scale scale) {
    return figure.known() ? Optional.of(BandMark.of(figure, letter, scale)) : Optional.empty();
  }

  // ── why ──

  /** The gap in parts. */
  public Comparison.Gap gap() {
    return comparison.gap();
  }

  /** Heading of the section on why pay differs. */
  public String gapHeading() {
    return Findings.gap(comparison.gap());
  }

  /** Whether the gap has parts to draw. */
  public boolean hasParts() {
    return !comparison.gap().parts().isEmpty() && bothKnown();
  }

  /** The way from the first median to the second. */
  public Waterfall waterfall() {
    return Waterfall.of(first.typical().median(), comparison.gap());
  }

  /** A part as a share of the gap; empty where that says nothing. */
  public String partShare(Comparison.Part part) {
    long amount = comparison.gap().amount().orElse(0);
    return amount == 0 || part.amount().isEmpty()
        ? ""
        : Say.percent((double) part.amount().getAsLong() / amount);
  }

  /** The interval of a part. */
  public String partInterval(Comparison.Part part) {
    var interval = part.interval();
    return interval == null
        ? ""
        : Say.signed(interval.low()) + " to " + Say.signed(interval.high());
  }

  /** What is measured of the work of both besides its pay. */
  public List<DriverRow> drivers() {
    return drivers;
  }

  /** What the work of both reaches into. */
  public ScopeView scope() {
    return scope;
  }

  /** What the work of both is. */
  public WorkView work() {
    return work;
  }

  /** Where the work of both leads. */
  public CareerView career() {
    return career;
  }

  /** Which skills go with more pay. */
  public SkillsView skills() {
    return skills;
  }

  /** How the place came in, where one was asked for. */
  public List<PlaceRow> placeRows() {
    return Stream.of(
            PlaceRow.of(first, comparison.first()), PlaceRow.of(second, comparison.second()))
        .flatMap(Optional::stream)
        .toList();
  }

  // ── what to do with it ──

  /** What stands below the figures. */
  public ClosingPage closing() {
    return closing;
  }

  /** What to compare next. */
  public List<PairRow> related() {
    return related;
  }

  /** One axis for what to compare next. */
  public Scale relatedScale() {
    return Pairs.scale(related);
  }

  /** Heading of the last section. */
  public String nextHeading() {
    return related.isEmpty() ? "Each of the two alone" : "Comparisons nearby, and each role alone";
  }

  /** Where one's own pay is ranked, with what was asked here filled in. */
  public String rankPath() {
    Side side = comparison.first().isRole() ? comparison.first() : comparison.second();
    CareerLevel level = question().level();
    return "/rank"
        + (side.isRole() ? "?title=" + side.slug() : "")
        + (side.isRole() && level != null ? "&level=" + level.name() : "")
        + (side.isRole() && !question().placeSlug().isEmpty()
            ? "&place=" + URLEncoder.encode(question().place(), StandardCharsets.UTF_8)
            : "");
  }

  /** The place asked for, to be carried to another page. */
  public String placeQuery() {
    return question().placeSlug().isEmpty() ? "" : "?place=" + question().placeSlug();
  }

  // ── standing ──

  /** What stands behind the two figures. */
  public Standing standing() {
    return Standing.of(Say.month(manifest.date()), typical(), officials());
  }

  private List<Figure> typical() {
    return List.of(first.typical(), second.typical());
  }

  private List<Figure> officials() {
    return oneOccupation()
        ? List.of(first.official())
        : List.of(first.official(), second.official());
  }

  /** Every slip of the page. */
  public List<Slip> slips() {
    Slips slips = new Slips(manifest);
    List<Slip> all = new ArrayList<>();
    Stream.concat(
            Stream.of(first.typical(), second.typical(), first.official(), second.official()),
            levels.stream().flatMap(row -> Stream.of(row.first(), row.second())))
        .map(slips::of)
        .forEach(all::add);
    all.addAll(skills.slips());
    all.addAll(WordSlips.of(manifest, typical(), officials()));
    all.addAll(scope.slips());
    return all;
  }

  /** Names of the sources behind the two figures. */
  public String sourceNames() {
    Slips slips = new Slips(manifest);
    return Say.list(
        slips.namesOf(
            sides().stream()
                .flatMap(side -> side.typical().find().stream())
                .flatMap(found -> found.evidence().sources().stream())
                .distinct()
                .toList()));
  }

  private static SideView side(
      String letter, Side side, Side other, Measure measure, String level) {
    String said = Say.person(side.name(), side.isRole());
    return new SideView(
        letter,
        side.name(),
        Say.fitting(Say.shortBeside(side.name(), other.name())),
        said,
        (side.isRole() ? "/roles/" : "/occupations/") + side.slug(),
        side.occupation(),
        side.occupationName(),
        new Figure("ev-" + letter, side.name() + level, measure.words(), side.typical()),
        new Figure(
            "ev-" + letter + "-official",
            side.occupationName() + ", official wages",
            Measure.BASE.words(),
            side.official()));
  }

  private WorkSubject subject(SideView view, Side side) {
    Map<CareerLevel, Figure> steps = new EnumMap<>(CareerLevel.class);
    levels.forEach(
        row -> steps.put(row.level(), view.letter().equals("a") ? row.first() : row.second()));
    return new WorkSubject(
        view.letter(),
        side.slug(),
        view.name(),
        view.shortName(),
        view.said(),
        side.isRole(),
        side.occupation(),
        steps);
  }

  private static SkillSide.Who who(SideView view, Side side) {
    return new SkillSide.Who(view.letter(), side.slug(), view.name(), view.shortName());
  }

  private SideView side(String letter, Side side, Side other) {
    CareerLevel level = question().level();
    return side(
        letter,
        side,
        other,
        question().measure(),
        level == null ? ", all levels" : ", " + level.word() + " (" + level.name() + ")");
  }

  private List<LevelRow> levelRows(Map<CareerLevel, Verdict> verdicts) {
    List<LevelRow> rows = new ArrayList<>();
    for (CareerLevel level : CareerLevel.values()) {
      Optional<LevelEstimate> a = at(comparison.first(), level);
      Optional<LevelEstimate> b = at(comparison.second(), level);
      if (a.isPresent() || b.isPresent()) {
        rows.add(
            new LevelRow(
                level,
                levelFigure(first, comparison.first(), level, a),
                a.map(LevelEstimate::movedToKeepOrder).orElse(false),
                levelFigure(second, comparison.second(), level, b),
                b.map(LevelEstimate::movedToKeepOrder).orElse(false),
                Optional.ofNullable(verdicts.get(level))
                    .map(Verdict::word)
                    .orElse(Word.NO_FIGURE)));
      }
    }
    return rows;
  }

  private Figure levelFigure(
      SideView view, Side side, CareerLevel level, Optional<LevelEstimate> found) {
    String reason =
        side.levelsRemark().isBlank() ? "no figure for this level" : side.levelsRemark();
    return new Figure(
        "ev-" + view.letter() + "-" + level.name(),
        view.name() + ", " + level.word() + " (" + level.name() + ")",
        pay(),
        found.map(LevelEstimate::estimate).orElseGet(() -> new Estimate.Unknown(reason)));
  }

  private static Optional<LevelEstimate> at(Side side, CareerLevel level) {
    return side.levels().stream().filter(cell -> cell.level() == level).findFirst();
  }
}
