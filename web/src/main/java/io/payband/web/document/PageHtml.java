package io.payband.web.document;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what the pages write in another way than CommonMark: leads, and notes in the margin. */
final class PageHtml extends CoreHtmlNodeRenderer {

  private final HtmlWriter html;

  PageHtml(HtmlNodeRendererContext context) {
    super(context);
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(StrongEmphasis.class, BlockQuote.class);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    html.tag("b");
    visitChildren(strong);
    html.tag("/b");
  }

  @Override
  public void visit(BlockQuote quote) {
    for (Node paragraph = quote.getFirstChild();
        paragraph != null;
        paragraph = paragraph.getNext()) {
      html.line();
      html.tag("p", Map.of("class", "note"));
      visitChildren(paragraph);
      html.tag("/p");
      html.line();
    }
  }
}
