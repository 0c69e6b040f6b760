package io.payband.web.page;

import io.payband.market.Manifest;
import io.payband.web.linked.Crumbs;
import io.payband.web.linked.Crumbs.Step;
import io.payband.web.linked.Linked;
import io.payband.web.linked.LinkedData;
import io.payband.web.serving.Form;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param title title of the page
 * @param description one sentence for search engines
 * @param path its own address, without a question
 * @param query the question as its address has it, with its mark; empty for none
 * @param section which entry of the masthead it belongs to; may be empty
 * @param isTaken whether the page can be taken along as files
 * @param linked what the page is about, for search engines
 * @param shared where it is shown small
 * @param origin what public addresses begin with; empty where nobody said
 * @param style address of the style sheet
 * @param manifest what the figures come from
 */
public record Frame(
    String title,
    String description,
    String path,
    String query,
    String section,
    boolean isTaken,
    List<Linked> linked,
    Shared shared,
    String origin,
    String style,
    Manifest manifest) {

  /** The entries of the masthead: only what exists. */
  public static final List<Entry> ENTRIES =
      List.of(
          new Entry("compare", "/", "Compare"),
          new Entry("roles", "/roles", "Roles"),
          new Entry("places", "/places", "Places"),
          new Entry("companies", "/companies", "Levels"),
          new Entry("method", "/method", "Method"));

  /**
   * One entry of the masthead.
   *
   * @param section its key
   * @param path where it leads
   * @param name what it says
   */
  public record Entry(String section, String path, String name) {}

  /**
   * Where a page is shown small.
   *
   * @param picture path of a picture of it, for links in messages; may be empty
   * @param card path of a small page of it, for frames on other sites; may be empty
   */
  public record Shared(String picture, String card) {

    /** Nowhere. */
    public static final Shared NOWHERE = new Shared("", "");
  }

  /** The same for a question. */
  public Frame asked(String question) {
    return new Frame(
        title,
        description,
        path,
        question,
        section,
        isTaken,
        linked,
        shared,
        origin,
        style,
        manifest);
  }

  /** The same where the page can be taken along as files. */
  Frame taken() {
    return new Frame(
        title, description, path, query, section, true, linked, shared, origin, style, manifest);
  }

  /** The same with what the page is about. */
  public Frame about(List<? extends Linked> things) {
    return new Frame(
        title,
        description,
        path,
        query,
        section,
        isTaken,
        List.copyOf(things),
        shared,
        origin,
        style,
        manifest);
  }

  /** The same with where it is shown small. */
  public Frame shared(Shared where) {
    return new Frame(
        title, description, path, query, section, isTaken, linked, where, origin, style, manifest);
  }

  /** What puts the card into a page of another site. */
  public String snippet() {
    return "<iframe src=\""
        + origin
        + shared.card()
        + query.replace("&", "&amp;")
        + "\" title=\""
        + title.replace("&", "&amp;").replace("\"", "&quot;")
        + "\" width=\"480\" height=\"250\" loading=\"lazy\"></iframe>";
  }

  /** The one address of the page, whatever is asked of it. */
  public String canonical() {
    return origin + path;
  }

  /** What the page is about and where it stands, as JSON-LD that is safe within a page. */
  public String data() {
    List<Linked> all = new ArrayList<>(linked);
    all.add(crumbs());
    return LinkedData.json(all, origin);
  }

  private Crumbs crumbs() {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("Payband", "/"));
    for (Entry entry : ENTRIES) {
      if (entry.section().equals(section) && !entry.path().equals("/")) {
        steps.add(new Step(entry.name(), entry.path()));
      }
    }
    if (!steps.getLast().path().equals(path)) {
      int colon = title.indexOf(": ");
      steps.add(new Step(colon < 0 ? title : title.substring(0, colon), path));
    }
    return new Crumbs(steps);
  }

  /** The address of one of its files. */
  public String file(Form form) {
    return (path.equals("/") ? "/index" : path) + form.ending() + query;
  }

  /** The files that a reader would open. */
  public List<Form> files() {
    return isTaken ? List.of(Form.JSON, Form.CSV, Form.MARKDOWN) : List.of();
  }

  /** The sentence that licences of the sources ask every page to carry; may be empty. */
  public String notice() {
    return manifest.notice();
  }

  /** The month that the figures speak of. */
  public String asOf() {
    return Say.month(manifest.date());
  }

  /** The first digits of the snapshot's hash. */
  public String shortHash() {
    return manifest.hash().substring(0, Math.min(12, manifest.hash().length()));
  }
}
