package io.payband.web.page;

import io.payband.web.document.CsvForm;
import io.payband.web.document.Document;
import io.payband.web.document.JsonForm;
import io.payband.web.document.MarkdownForm;
import io.payband.web.document.MetadataForm;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import io.payband.web.serving.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Answers with a page in the form that was asked for: as HTML, or as one of the files that every
 * page can be taken along as.
 */
@Component
public class Pages {

  private final Templates templates;

  Pages(Templates templates) {
    this.templates = templates;
  }

  /** A page whose JSON is its document. */
  public Content answer(
      HttpServletRequest request,
      Keep keep,
      String template,
      Frame frame,
      Object page,
      Supplier<Document> document) {
    return answer(
        request, keep, template, frame, page, document, () -> JsonForm.bytes(document.get()));
  }

  /**
   * A page with a shape of its own in JSON.
   *
   * @param request which asks for a form
   * @param keep where the page is kept; its files are kept among few
   * @param template name of the template without its ending
   * @param frame what stands around it
   * @param page what the template shows
   * @param document the same for its files
   * @param json the same as JSON
   */
  public Content answer(
      HttpServletRequest request,
      Keep keep,
      String template,
      Frame frame,
      Object page,
      Supplier<Document> document,
      Supplier<byte[]> json) {
    Form form = Form.answering(request);
    return switch (form) {
      case HTML -> html(Content.page(templates.render(template, frame.taken(), page), keep), frame);
      case JSON -> file(form, json.get(), frame);
      case CSV -> text(form, CsvForm.text(document.get()), frame);
      case MARKDOWN -> text(form, MarkdownForm.text(document.get(), frame.origin()), frame);
      case METADATA -> file(form, MetadataForm.bytes(document.get()), frame);
    };
  }

  /**
   * A page names its one address itself; where nobody said what it begins with, the answer does.
   */
  private static Content html(Content content, Frame frame) {
    return frame.origin().isEmpty()
        ? content.withLinks("<" + frame.canonical() + ">; rel=\"canonical\"")
        : content;
  }

  private static Content text(Form form, String text, Frame frame) {
    return Content.text(form.type() + ";charset=UTF-8", text, Keep.VARIANT).withLinks(links(frame));
  }

  private static Content file(Form form, byte[] bytes, Frame frame) {
    return Content.file(form.type(), bytes, Keep.VARIANT).withLinks(links(frame));
  }

  /** Where it belongs to, and where its columns are explained. */
  private static String links(Frame frame) {
    return "<"
        + frame.canonical()
        + ">; rel=\"canonical\", <"
        + frame.file(Form.METADATA)
        + ">; rel=\"describedby\"; type=\""
        + Form.METADATA.type()
        + '"';
  }
}
