package io.payband.web.roles;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.PlaceEffect;
import io.payband.compare.Comparison.Side;
import io.payband.compare.PayCourse;
import io.payband.job.CareerLevel;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.skill.SkillPremiums;
import io.payband.web.career.CoursePicture;
import io.payband.web.career.Steps;
import io.payband.web.compare.LanePicture;
import io.payband.web.compare.LaneSwitch;
import io.payband.web.compare.PairRow;
import io.payband.web.compare.Pairs;
import io.payband.web.figure.Figure;
import io.payband.web.figure.Slip;
import io.payband.web.figure.Slips;
import io.payband.web.figure.Standing;
import io.payband.web.figure.WordSlips;
import io.payband.web.market.Market.Profile;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One role or one occupation as its page shows it. */
public final class JobPage {

  private final Profile profile;
  private final String definition;
  private final Manifest manifest;
  private final List<String> places;
  private final List<PairRow> pairs;
  private final List<LocalLine> local;
  private final List<InnerRole> related;
  private final ScopeView scope;
  private final WorkView work;
  private final CareerView career;
  private final Figure typical;
  private final Figure official;
  private final List<LevelLine> levels;
  private final CoursePicture courses;
  private final SkillsView skills;

  JobPage(
      Profile profile,
      String definition,
      SkillPremiums skills,
      Manifest manifest,
      List<String> places,
      List<PairRow> pairs,
      List<LocalLine> local,
      List<InnerRole> related,
      Optional<PayCourse> course,
      ScopeView scope,
      Works works) {
    this.profile = profile;
    this.definition = definition;
    this.manifest = manifest;
    this.places = List.copyOf(places);
    this.pairs = List.copyOf(pairs);
    this.local = List.copyOf(local);
    this.related = List.copyOf(related);
    this.scope = scope;
    Side side = profile.side();
    this.skills =
        SkillsView.of(
            List.of(new SkillSide.Who("a", side.slug(), side.name(), side.name())),
            skills,
            manifest);
    CareerLevel level = question().level();
    typical =
        new Figure(
            "ev-a",
            side.name()
                + (!side.isRole()
                    ? ""
                    : level == null
                        ? ", all levels"
                        : ", " + level.word() + " (" + level.name() + ")"),
            pay(),
            side.typical());
    official =
        new Figure(
            "ev-a-official",
            side.occupationName() + ", official wages",
            Measure.BASE.words(),
            side.official());
    levels = levelLines();
    courses =
        level != null
            ? CoursePicture.NONE
            : CoursePicture.of(
                List.of(new CoursePicture.Named("a", side.slug(), side.name())),
                course.stream().toList(),
                manifest);
    Map<CareerLevel, Figure> steps =
        levels.stream().collect(Collectors.toMap(LevelLine::level, LevelLine::figure));
    List<WorkSubject> subject =
        List.of(
            new WorkSubject(
                side.isRole() ? "a" : "n",
                side.slug(),
                side.name(),
                side.name(),
                Say.person(side.name(), side.isRole()),
                side.isRole(),
                side.occupation(),
                steps));
    work = works.work(subject);
    career = works.career(subject, level);
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
    String steps = Steps.heading(profile.side());
    return steps.isEmpty() ? courses.heading() : steps;
  }

  /** Pay by years of experience. */
  public CoursePicture courses() {
    return courses;
  }

  /** What was asked. */
  public Comparison.Question question() {
    return profile.question();
  }

  /** The answer. */
  public Side side() {
    return profile.side();
  }

  /** Its address without a question. */
  public String path() {
    return (side().isRole() ? "/roles/" : "/occupations/") + side().slug();
  }

  /** Title of the page. */
  public String title() {
    return side().name() + ": what it pays, and how sure that is";
  }

  /** One sentence for search engines. */
  public String description() {
    return typical.known()
        ? "The typical "
            + Say.person(side().name(), side().isRole())
            + " is paid "
            + typical.money()
            + " a year ("
            + pay()
            + ", "
            + question().place()
            + "), and the median may be off by "
            + typical.mayBeOff()
            + "."
        : "What is known about the pay of " + Say.inSentence(side().name()) + ".";
  }

  /** Which skills go with more pay. */
  public SkillsView skills() {
    return skills;
  }

  /** What belongs to the role; may be empty. */
  public String definition() {
    return definition;
  }

  /** Where, which pay, which levels, as of when. */
  public String kicker() {
    CareerLevel level = question().level();
    return question().place()
        + ", "
        + pay()
        + " a year, "
        + (!side().isRole()
            ? "occupation " + side().occupation()
            : level == null ? "all levels" : level.word() + " (" + level.name() + ")")
        + ", "
        + manifest.date().getYear();
  }

  /** Which pay, in words. */
  public String pay() {
    return question().measure().words();
  }

  /** The figure of the page. */
  public Figure typical() {
    return typical;
  }

  /** The official figure of its occupation. */
  public Figure official() {
    return official;
  }

  /** Names of the metros, to choose from. */
  public List<String> places() {
    return places;
  }

  /** Every kind of source beside the others. */
  public LanePicture lanes() {
    return LanePicture.of(question(), side(), manifest);
  }

  /** The lane of the page, in plain words. */
  public LaneSwitch lane() {
    return LaneSwitch.of(question(), path(), typical.official());
  }

  /** What stands behind the figure. */
  public Standing standing() {
    return Standing.of(Say.month(manifest.date()), List.of(typical), List.of(official));
  }

  /** The axis of the large picture. */
  public Scale scale() {
    return scaleOf(List.of(typical));
  }

  /** Heading over the figure. */
  public String typicalHeading() {
    if (!typical.known()) {
      return "There is no figure";
    }
    double people = typical.band().p75() - typical.band().p25();
    double doubt = typical.interval().high() - typical.interval().low();
    return "The median may be off by "
        + typical.mayBeOff()
        + (people > 2 * doubt ? "; people differ by far more" : "");
  }

  /** The levels, lowest first. */
  public List<LevelLine> levels() {
    return levels;
  }

  /** Heading of the section on levels. */
  public String levelsHeading() {
    List<LevelLine> known = levels.stream().filter(line -> line.figure().known()).toList();
    if (known.size() < 2) {
      return "Levels are not split here";
    }
    double times = known.getLast().figure().median() / known.getFirst().figure().median();
    return known.getLast().level().word()
        + " is paid "
        + String.format(java.util.Locale.ROOT, "%.1f", times)
        + " times as much as "
        + known.getFirst().level().word();
  }

  /** The axis of the picture of levels. */
  public Scale levelScale() {
    return scaleOf(levels.stream().map(LevelLine::figure).toList());
  }

  /** Why levels are not split, or where a cell was moved. */
  public String levelsRemark() {
    return side().levelsRemark();
  }

  /** The same in the largest places. */
  public List<LocalLine> local() {
    return local;
  }

  /** The axis of the picture of places. */
  public Scale localScale() {
    return scaleOf(local.stream().map(LocalLine::figure).toList());
  }

  /** Heading of the section on places. */
  public String localHeading() {
    List<LocalLine> known = local.stream().filter(line -> line.figure().known()).toList();
    if (known.size() < 2) {
      return "By place";
    }
    LocalLine most = known.getFirst();
    LocalLine least = known.getLast();
    return "Most in " + most.city() + ", least in " + least.city() + " of the places shown";
  }

  /** How the place came in. */
  public Optional<PlaceEffect> place() {
    return Optional.ofNullable(side().place());
  }

  /** The page of the place; empty for the nation. */
  public String placePath() {
    String slug = question().placeSlug();
    return slug.isEmpty() ? "" : "/places/" + slug;
  }

  /** Where one pay is set beside these, with what is known filled in. */
  public String rankPath() {
    CareerLevel level = question().level();
    return "/rank?title="
        + encoded(side().name())
        + (level == null ? "" : "&level=" + level.name())
        + (placePath().isEmpty() ? "" : "&place=" + encoded(question().place()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Comparisons with roles near it. */
  public List<PairRow> pairs() {
    return pairs;
  }

  /** Their common axis. */
  public Scale pairScale() {
    return Pairs.scale(pairs);
  }

  /** Roles of the occupation. */
  public List<InnerRole> related() {
    return related;
  }

  /** What the work reaches into. */
  public ScopeView scope() {
    return scope;
  }

  /** What the work is. */
  public WorkView work() {
    return work;
  }

  /** Where the work leads. */
  public CareerView career() {
    return career;
  }

  /** Names of the sources behind the figure. */
  public String sourceNames() {
    return typical
        .find()
        .map(found -> Say.list(new Slips(manifest).namesOf(found.evidence().sources())))
        .orElse("no source");
  }

  /** Every slip of the page. */
  public List<Slip> slips() {
    Slips slips = new Slips(manifest);
    List<Slip> all = new ArrayList<>();
    Stream.of(
            Stream.of(typical, official),
            levels.stream().map(LevelLine::figure),
            local.stream().map(LocalLine::figure))
        .flatMap(figures -> figures)
        .map(slips::of)
        .forEach(all::add);
    all.addAll(skills.slips());
    all.addAll(WordSlips.of(manifest, List.of(typical), List.of(official)));
    all.addAll(scope.slips());
    return all;
  }

  private static Scale scaleOf(List<Figure> figures) {
    List<Figure> known = figures.stream().filter(Figure::known).toList();
    if (known.isEmpty()) {
      return Scale.around(0, 100_000, 5);
    }
    double low = known.stream().mapToDouble(f -> f.band().p10()).min().orElseThrow();
    double high =
        known.stream()
            .mapToDouble(f -> Math.max(f.band().p90(), f.interval().high()))
            .max()
            .orElseThrow();
    return Scale.within(low, high, 5);
  }

  private List<LevelLine> levelLines() {
    List<LevelLine> lines = new ArrayList<>();
    double below = 0;
    for (LevelEstimate cell : side().levels()) {
      Figure figure =
          new Figure(
              "ev-a-" + cell.level().name(),
              side().name() + ", " + cell.level().word() + " (" + cell.level().name() + ")",
              pay(),
              cell.estimate());
      String step = figure.known() && below > 0 ? Say.change(figure.median() / below) : "";
      below = figure.known() ? figure.median() : 0;
      lines.add(new LevelLine(cell.level(), figure, cell.movedToKeepOrder(), step));
    }
    return lines;
  }
}
