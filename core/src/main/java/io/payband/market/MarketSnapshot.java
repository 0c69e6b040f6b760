package io.payband.market;

import io.payband.job.LevelLadders;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.job.title.OccupationModel;
import io.payband.observation.OccupationProfile;
import io.payband.place.Gazetteer;
import io.payband.scope.RoleAnswers;
import io.payband.scope.Scopes;
import io.payband.skill.SkillPremiums;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One immutable set of figures with its manifest. Parts that only some questions need are read when
 * first asked for.
 *
 * <p>Safe for use by several threads.
 */
public final class MarketSnapshot {

  private final Manifest manifest;
  private final Catalogue catalogue;
  private final Map<String, OfficialFigure> official = new HashMap<>();
  private final Map<String, Occupation> occupations = new HashMap<>();
  private final Map<String, RoleAgeing> ageing = new HashMap<>();
  private final ReportedPay total;
  private final ReportedPay base;
  private final Lazy<OfficialLocal> local;
  private final Lazy<Gazetteer> gazetteer;
  private final Lazy<PayModels> models;
  private final Extras extras;
  private final Lazy<Optional<OccupationModel>> titles;
  private final Lazy<BackTest> backTest;
  private final Lazy<WorkFacts> facts;
  private final Lazy<List<OccupationProfile>> profiles;
  private final Lazy<List<RoleAnswers>> answers;
  private final Lazy<Scopes> scopes;
  private final Lazy<SkillPremiums> skills;

  /**
   * Who and what there is to ask about.
   *
   * @param roles roles and the rules by which titles lead to them
   * @param occupations the detailed occupations
   * @param ladders publicly known ladders
   */
  public record Catalogue(RoleCatalogue roles, List<Occupation> occupations, LevelLadders ladders) {

    /** Copies the list. */
    public Catalogue {
      occupations = List.copyOf(occupations);
    }
  }

  /**
   * What a snapshot may do without.
   *
   * @param market the market lane
   * @param titles what any title says about occupations
   * @param backTest how right the method was about what it had not seen
   * @param facts what is known of roles and occupations besides pay
   * @param profiles what occupations ask for
   * @param answers what people of roles answered about the reach of their work
   * @param skills which technologies go with more pay
   */
  public record Extras(
      MarketPay market,
      Supplier<Optional<OccupationModel>> titles,
      Supplier<BackTest> backTest,
      Supplier<WorkFacts> facts,
      Supplier<List<OccupationProfile>> profiles,
      Supplier<List<RoleAnswers>> answers,
      Supplier<SkillPremiums> skills) {

    /** Without premiums of skills. */
    public Extras(
        MarketPay market,
        Supplier<Optional<OccupationModel>> titles,
        Supplier<BackTest> backTest,
        Supplier<WorkFacts> facts,
        Supplier<List<OccupationProfile>> profiles,
        Supplier<List<RoleAnswers>> answers) {
      this(market, titles, backTest, facts, profiles, answers, () -> SkillPremiums.NONE);
    }

    /** None of it. */
    public static final Extras NONE =
        new Extras(
            MarketPay.NONE,
            Optional::empty,
            () -> BackTest.NONE,
            () -> WorkFacts.NONE,
            List::of,
            List::of);

    /** The same with another model of titles. */
    public Extras withTitles(Supplier<Optional<OccupationModel>> other) {
      return new Extras(market, other, backTest, facts, profiles, answers, skills);
    }
  }

  /** A snapshot of reports and official wages alone. */
  public MarketSnapshot(
      Manifest manifest,
      Catalogue catalogue,
      List<OfficialFigure> official,
      List<RoleAgeing> ageing,
      ReportedPay total,
      ReportedPay base,
      Supplier<OfficialLocal> local,
      Supplier<Gazetteer> gazetteer,
      Supplier<PayModels> models) {
    this(manifest, catalogue, official, ageing, total, base, local, gazetteer, models, Extras.NONE);
  }

  /** Puts a snapshot together. */
  public MarketSnapshot(
      Manifest manifest,
      Catalogue catalogue,
      List<OfficialFigure> official,
      List<RoleAgeing> ageing,
      ReportedPay total,
      ReportedPay base,
      Supplier<OfficialLocal> local,
      Supplier<Gazetteer> gazetteer,
      Supplier<PayModels> models,
      Extras extras) {
    this.manifest = manifest;
    this.catalogue = catalogue;
    official.forEach(figure -> this.official.put(figure.occupation(), figure));
    catalogue.occupations().forEach(o -> occupations.put(o.code(), o));
    ageing.forEach(a -> this.ageing.put(a.slug(), a));
    this.total = total;
    this.base = base;
    this.local = new Lazy<>(local);
    this.gazetteer = new Lazy<>(gazetteer);
    this.models = new Lazy<>(models);
    this.extras = extras;
    this.titles = new Lazy<>(extras.titles());
    this.backTest = new Lazy<>(extras.backTest());
    this.facts = new Lazy<>(extras.facts());
    this.profiles = new Lazy<>(extras.profiles());
    this.answers = new Lazy<>(extras.answers());
    this.scopes =
        new Lazy<>(() ->
            new Scopes(answers(), manifest.published() ? manifest.minimumCohort() : 1, profiles()));
    this.skills = new Lazy<>(extras.skills());
  }

  /** The same with another model of titles, and a manifest that says so. */
  public MarketSnapshot withTitles(OccupationModel model, Manifest with) {
    return new MarketSnapshot(
        with,
        catalogue,
        official(),
        ageings(),
        total,
        base,
        this::local,
        this::gazetteer,
        this::models,
        new Extras(
            extras.market(),
            () -> Optional.of(model),
            this::backTest,
            this::facts,
            this::profiles,
            this::answers,
            this::skills));
  }

  /**
   * The same figures with the names of roles and the rules of titles written anew.
   *
   * @param roles the roles that it has, and no other
   * @throws IllegalArgumentException if their slugs differ
   */
  public MarketSnapshot withRoles(RoleCatalogue roles) {
    if (!slugs(roles).equals(slugs(catalogue.roles()))) {
      throw new IllegalArgumentException("these are other roles than those of the figures");
    }
    return new MarketSnapshot(
        manifest,
        new Catalogue(roles, catalogue.occupations(), catalogue.ladders()),
        official(),
        ageings(),
        total,
        base,
        this::local,
        this::gazetteer,
        this::models,
        new Extras(
            extras.market(),
            this::titles,
            this::backTest,
            this::facts,
            this::profiles,
            this::answers,
            this::skills));
  }

  private static List<String> slugs(RoleCatalogue roles) {
    return roles.list().stream().map(Role::slug).toList();
  }

  private static final class Lazy<T> {
    private final Supplier<T> source;
    private volatile Optional<T> value = Optional.empty();

    Lazy(Supplier<T> source) {
      this.source = source;
    }

    synchronized T read() {
      if (value.isEmpty()) {
        value = Optional.of(source.get());
      }
      return value.get();
    }

    T get() {
      Optional<T> known = value;
      return known.isPresent() ? known.get() : read();
    }
  }

  /** What it is made of. */
  public Manifest manifest() {
    return manifest;
  }

  /** The roles. */
  public RoleCatalogue roles() {
    return catalogue.roles();
  }

  /** The occupations, in order of code. */
  public List<Occupation> occupations() {
    return catalogue.occupations();
  }

  /** The occupation of a code. */
  public Optional<Occupation> findOccupation(String code) {
    return Optional.ofNullable(occupations.get(code));
  }

  /** Publicly known ladders. */
  public LevelLadders ladders() {
    return catalogue.ladders();
  }

  /** Official wages of an occupation in the nation. */
  public Optional<OfficialFigure> findOfficial(String occupation) {
    return Optional.ofNullable(official.get(occupation));
  }

  /** All official wages of the nation, in order of code. */
  public List<OfficialFigure> official() {
    return official.values().stream()
        .sorted(java.util.Comparator.comparing(OfficialFigure::occupation))
        .toList();
  }

  /** What reports say, in a measure. */
  public ReportedPay reported(Measure measure) {
    return measure == Measure.TOTAL ? total : base;
  }

  /** What a random person of a role is paid. */
  public MarketPay market() {
    return extras.market();
  }

  /** How right the method was about what it had not seen. */
  public BackTest backTest() {
    return backTest.get();
  }

  /** What is known of roles and occupations besides pay. */
  public WorkFacts facts() {
    return facts.get();
  }

  /** What occupations ask for, in order of code. */
  public List<OccupationProfile> profiles() {
    return profiles.get();
  }

  /** What people of roles answered about the reach of their work, in order of slug. */
  public List<RoleAnswers> answers() {
    return answers.get();
  }

  /** What the work of roles and occupations reaches into. */
  public Scopes scopes() {
    return scopes.get();
  }

  /** Which technologies go with more pay in a role. */
  public SkillPremiums skills() {
    return skills.get();
  }

  /** How a role's reported figures are moved to the snapshot's date. */
  public RoleAgeing ageing(String slug) {
    return Objects.requireNonNull(ageing.get(slug), slug);
  }

  /** All roles' ageing, in order of slug. */
  public List<RoleAgeing> ageings() {
    return ageing.values().stream()
        .sorted(java.util.Comparator.comparing(RoleAgeing::slug))
        .toList();
  }

  /** Official bands of the wage areas. */
  public OfficialLocal local() {
    return local.get();
  }

  /** The places. */
  public Gazetteer gazetteer() {
    return gazetteer.get();
  }

  /** The models behind answers about one person. */
  public PayModels models() {
    return models.get();
  }

  /** What is known of titles and occupations; empty when the snapshot was built without. */
  public Optional<OccupationModel> titles() {
    return titles.get();
  }
}
