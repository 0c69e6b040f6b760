package io.payband.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.payband.web.market.Market;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders pages with the templates that were compiled at build time. */
@Component
public class Templates {

  private final TemplateEngine engine;
  private final Market market;
  private final StyleSheet style;

  Templates(Market market, StyleSheet style) {
    this.engine = TemplateEngine.createPrecompiled(ContentType.Html);
    this.engine.setTrimControlStructures(true);
    this.market = market;
    this.style = style;
  }

  /** The frame of a page. */
  public Frame frame(String title, String description, String path, String section) {
    return frame(title, description, path, section, "", "");
  }

  /** The frame of a page whose answer can be taken along as JSON or CSV. */
  public Frame frame(
      String title, String description, String path, String section, String json, String csv) {
    return new Frame(title, description, path, section, json, csv, style.path(), market.manifest());
  }

  /**
   * A page as HTML.
   *
   * @param template name of the template without its ending
   * @param frame what stands around it
   * @param page what the template shows
   */
  public String render(String template, Frame frame, Object page) {
    StringOutput out = new StringOutput(64_000);
    engine.render(template + ".jte", Map.of("frame", frame, "page", page), out);
    return out.toString();
  }
}
