package io.payband.web.rank;

import io.payband.job.CareerLevel;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.web.figure.Slip;
import io.payband.web.figure.Slips;
import io.payband.web.text.Say;
import java.util.List;
import java.util.Map;

/** The form, and the answer where there is one. */
public final class RankPage {

  private final RankForm form;
  private final Map<String, String> errors;
  private final List<LaneStanding> standings;
  private final String taken;
  private final String takenPath;
  private final Manifest manifest;
  private final List<String> places;

  RankPage(
      RankForm form,
      Map<String, String> errors,
      List<LaneStanding> standings,
      String taken,
      String takenPath,
      Manifest manifest,
      List<String> places) {
    this.form = form;
    this.errors = Map.copyOf(errors);
    this.standings = List.copyOf(standings);
    this.taken = taken;
    this.takenPath = takenPath;
    this.manifest = manifest;
    this.places = List.copyOf(places);
  }

  private Field field(String name, String label, String hint, String value) {
    return new Field(name, label, hint, value, errors.getOrDefault(name, ""));
  }

  /** The title. */
  public Field title() {
    return field("title", "Job title", "As you would say it", form.title());
  }

  /** The pay. */
  public Field pay() {
    return field("pay", "Pay, dollars a year", "185000, 185,000 or 185k", form.pay());
  }

  /** Which pay. */
  public Field measure() {
    return field("measure", "What it is", "", form.measure());
  }

  /** The level. */
  public Field level() {
    return field(
        "level",
        "Level, or leave it empty",
        "The company’s own where you name it, else L3 to L7 or a word such as senior",
        form.level());
  }

  /** The company. */
  public Field company() {
    return field("company", "Company, or leave it empty", "", form.company());
  }

  /** The place. */
  public Field place() {
    return field(
        "place", "Place, or leave it empty", "City with its state, or a state", form.place());
  }

  /** The experience. */
  public Field years() {
    return field(
        "years",
        "Years of experience, or leave it empty",
        "They tell the level where none is named",
        form.years());
  }

  /** The fields in order, without the measure. */
  public List<Field> wrong() {
    return List.of(title(), pay(), measure(), level(), company(), place(), years()).stream()
        .filter(Field::isWrong)
        .toList();
  }

  /** Measures to choose from. */
  public List<Measure> measures() {
    return List.of(Measure.values());
  }

  /** Levels of the common scale. */
  public List<CareerLevel> levels() {
    return List.of(CareerLevel.values());
  }

  /** Names of metros. */
  public List<String> places() {
    return places;
  }

  /** Where the pay stands, by lane. */
  public List<LaneStanding> standings() {
    return standings;
  }

  /** Whether there is an answer. */
  public boolean isAnswered() {
    return standings.stream().anyMatch(LaneStanding::known);
  }

  /** What the title was taken for. */
  public String taken() {
    return taken;
  }

  /** The page of what it was taken for. */
  public String takenPath() {
    return takenPath;
  }

  /** Title of the page: it names no pay, since it becomes an entry of the browser's history. */
  public String heading() {
    if (!wrong().isEmpty()) {
      return "Something is missing";
    }
    return standings.stream()
        .filter(LaneStanding::known)
        .findFirst()
        .map(first -> "About " + first.less() + " in 100 are paid less")
        .orElse(standings.isEmpty() ? "Where do I stand?" : "There is no figure for that");
  }

  /** As of when. */
  public String asOf() {
    return Say.month(manifest.date());
  }

  /** Every slip of the page. */
  public List<Slip> slips() {
    Slips slips = new Slips(manifest);
    return standings.stream()
        .filter(LaneStanding::known)
        .map(standing -> slips.of(standing.figure()))
        .toList();
  }
}
