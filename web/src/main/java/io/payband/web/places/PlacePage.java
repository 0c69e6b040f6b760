package io.payband.web.places;

import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import io.payband.region.Differential;
import io.payband.region.Region;
import io.payband.web.figure.Slip;
import io.payband.web.figure.Slips;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One metro or state as its page shows it. */
public final class PlacePage {

  private static final double ALIKE = .005;

  private final Region region;
  private final Manifest manifest;
  private final List<RatioLine> groups;
  private final List<RatioLine> neighbours;
  private final List<RoleHere> roles;

  PlacePage(Region region, Manifest manifest, List<RatioLine> neighbours, List<RoleHere> roles) {
    this.region = region;
    this.manifest = manifest;
    this.neighbours = List.copyOf(neighbours);
    this.roles = List.copyOf(roles);
    groups =
        region.groups().stream()
            .map(of -> new RatioLine("", of.group().label(), of.differential(), false))
            .sorted(
                java.util.Comparator.comparingDouble(
                    (RatioLine line) -> -line.differential().ratio()))
            .toList();
  }

  /** The place. */
  public Region region() {
    return region;
  }

  /** Its address. */
  public String path() {
    return "/places/" + region.slug();
  }

  /** Its name. */
  public String name() {
    return region.name();
  }

  /** Its first city, or the state. */
  public String shortName() {
    return shortName(region);
  }

  static String shortName(Region region) {
    String name = region.name();
    int comma = name.lastIndexOf(", ");
    if (region.kind() == Region.Kind.STATE || comma < 0) {
      return name;
    }
    String cities = name.substring(0, comma);
    int dash = cities.indexOf('-');
    return dash < 0 ? cities : cities.substring(0, dash);
  }

  /** Title of the page. */
  public String title() {
    return "Pay in " + region.name() + " beside the nation";
  }

  /** One sentence for search engines. */
  public String description() {
    return heading() + ". What the roles pay there, and how sure that is.";
  }

  /** What kind of place, and as of when. */
  public String kicker() {
    return (isState() ? "State" : "Metro in " + region.stateName())
        + ", "
        + manifest.date().getYear();
  }

  /** Whether it is a whole state. */
  public boolean isState() {
    return region.kind() == Region.Kind.STATE;
  }

  /** The differential. */
  public Differential all() {
    return region.all();
  }

  /** The differential in words. */
  public String ratio() {
    return Say.times(all().ratio());
  }

  /** What the differential says. */
  public String heading() {
    double ratio = all().ratio();
    String what = "Official wages in " + shortName();
    return Math.abs(ratio - 1) < ALIKE
        ? what + " are those of the nation"
        : what
            + " lie "
            + Say.percent(Math.abs(ratio - 1))
            + (ratio > 1 ? " above" : " below")
            + " the nation’s";
  }

  /** How occupations differ in it. */
  public String spread() {
    return "half of jobs are in occupations between "
        + Say.times(all().low())
        + " and "
        + Say.times(all().high());
  }

  /** The groups of occupations, highest ratio first. */
  public List<RatioLine> groups() {
    return groups;
  }

  /** Their axis. */
  public Scale groupScale() {
    return RatioScale.of(groups.stream().map(RatioLine::differential).toList());
  }

  /** What the groups say. */
  public String groupsHeading() {
    if (groups.size() < 2) {
      return "By kind of work";
    }
    RatioLine most = groups.getFirst();
    RatioLine least = groups.getLast();
    return "From "
        + most.ratio()
        + " ("
        + Say.inSentence(most.name())
        + ") to "
        + least.ratio()
        + " ("
        + Say.inSentence(least.name())
        + ")";
  }

  /** Its state and the state's metros, itself among them. */
  public List<RatioLine> neighbours() {
    return neighbours;
  }

  /** Their axis. */
  public Scale neighbourScale() {
    return RatioScale.of(neighbours.stream().map(RatioLine::differential).toList());
  }

  /** Where it stands among them. */
  public String neighboursHeading() {
    List<RatioLine> metros =
        neighbours.stream().filter(line -> !line.path().matches("/places/[a-z]{2}")).toList();
    if (isState()) {
      return metros.isEmpty()
          ? "No metro of its own"
          : "Its " + Say.count(metros.size(), "metro") + ", highest wages first";
    }
    int place = 1;
    for (RatioLine line : metros) {
      if (line.here()) {
        break;
      }
      place++;
    }
    return metros.size() < 2
        ? "The only metro of " + region.stateName()
        : shortName()
            + " is number "
            + place
            + " of "
            + metros.size()
            + " metros in "
            + region.stateName();
  }

  /** The roles by family. */
  public Map<String, List<RoleHere>> families() {
    return roles.stream()
        .collect(Collectors.groupingBy(RoleHere::family, LinkedHashMap::new, Collectors.toList()));
  }

  /** All roles. */
  public List<RoleHere> roles() {
    return roles;
  }

  /** What the roles say together. */
  public String rolesHeading() {
    double[] ratios =
        roles.stream().mapToDouble(RoleHere::ratio).filter(Double::isFinite).sorted().toArray();
    return ratios.length == 0
        ? "No role has a figure here"
        : Say.count(roles.size(), "role")
            + " here: from "
            + Say.times(ratios[0])
            + " to "
            + Say.times(ratios[ratios.length - 1])
            + " the nation";
  }

  /** How the differential is computed. */
  public String how() {
    return isState()
        ? "For each occupation, the mean wage in the state over the mean wage in the nation, in the"
            + " same official survey. Each occupation weighs as many jobs as it has in the nation,"
            + " and the ratio in the middle is taken."
        : "For each occupation, the median wage in the metro over the median wage in the nation."
            + " The metro’s median is placed by the two means that are published for it: of the"
            + " lowest third, and of all. Each occupation weighs as many jobs as it has in the"
            + " nation, and the ratio in the middle is taken.";
  }

  /** How far one ratio may be off, and what else to know. */
  public String doubt() {
    return isState()
        ? "A mean stands in for a median here. Wages of one occupation in one state are a sample:"
            + " read a group, not its last digit."
        : "Beside the medians that one state publishes for six of its metros, one occupation’s"
            + " local median was off by 4.8\u00a0% on average. Where an area has few jobs in an"
            + " occupation the publisher fills in from its neighbours and does not mark it.";
  }

  /** Official sources and their dates. */
  public List<SourceEntry> sources() {
    Set<String> ids = isState() ? Set.of("oews") : Set.of("oews", "oflc");
    return manifest.sources().stream().filter(source -> ids.contains(source.id())).toList();
  }

  /** Names and dates of the official sources. */
  public String sourceWords() {
    return sources().isEmpty()
        ? "Official wages"
        : Say.list(sources().stream().map(s -> s.name() + " (" + s.period() + ")").toList());
  }

  /** The date of the snapshot. */
  public String snapshot() {
    return manifest.date().toString();
  }

  /** Every slip of the page. */
  public List<Slip> slips() {
    List<Slip> all = new ArrayList<>();
    all.add(
        new Slip(
            "ev-place",
            region.name() + ", official wages beside the nation’s",
            List.of(
                new Slip.Line("Ratio", ratio()),
                new Slip.Line(
                    "Middle half",
                    "of jobs: " + Say.times(all().low()) + " to " + Say.times(all().high())),
                new Slip.Line("Compared", Say.count(all().occupations(), "occupation")),
                new Slip.Line("Weights", "jobs of each occupation in the nation"),
                new Slip.Line("Sources", sourceWords()),
                new Slip.Line("Reports", "none: published wage statistics")),
            List.of("Snapshot " + manifest.date() + "."),
            path() + "#how",
            "How it is computed"));
    Slips slips = new Slips(manifest);
    roles.forEach(line -> all.add(slips.of(line.figure())));
    return all;
  }
}
