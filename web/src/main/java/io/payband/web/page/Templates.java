package io.payband.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.payband.web.market.Market;
import io.payband.web.serving.PublicAddress;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders pages with the templates that were compiled at build time. */
@Component
public class Templates {

  private final TemplateEngine engine;
  private final Market market;
  private final StyleSheet style;
  private final PublicAddress address;

  Templates(Market market, StyleSheet style, PublicAddress address) {
    this.engine = TemplateEngine.createPrecompiled(ContentType.Html);
    this.engine.setTrimControlStructures(true);
    this.market = market;
    this.style = style;
    this.address = address;
  }

  /**
   * The frame of a page.
   *
   * @param title title of the page
   * @param description one sentence for search engines
   * @param path its own address, without a question
   * @param section which entry of the masthead it belongs to; may be empty
   */
  public Frame frame(String title, String description, String path, String section) {
    return new Frame(
        title,
        description,
        path,
        "",
        section,
        false,
        List.of(),
        Frame.Shared.NOWHERE,
        address.origin(),
        style.path(),
        market.manifest());
  }

  /**
   * A page as HTML, in UTF-8: fixed words are copied as they stand in the templates.
   *
   * @param template name of the template without its ending
   * @param frame what stands around it
   * @param page what the template shows
   */
  public byte[] render(String template, Frame frame, Object page) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    engine.render(template + ".jte", Map.of("frame", frame, "page", page), out);
    return out.toByteArray();
  }
}
