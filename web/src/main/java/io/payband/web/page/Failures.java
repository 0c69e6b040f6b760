package io.payband.web.page;

import io.payband.compare.Answer;
import io.payband.web.page.Notice.Link;
import io.payband.web.serving.Content;
import io.payband.web.serving.PageKey;
import io.payband.web.serving.Refusals;
import io.payband.web.text.Say;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What is answered when there is no answer: a page that helps, or a problem for programs. */
@Component
public class Failures implements Refusals {

  private final Templates templates;

  Failures(Templates templates) {
    this.templates = templates;
  }

  /**
   * Something is not known: 404 for what the address names, 400 for a parameter.
   *
   * @param request the request
   * @param answer what was not found
   * @param link where a suggestion leads
   * @param first what to put into the search form
   * @param second what to put beside it
   */
  public Content notFound(
      HttpServletRequest request,
      Answer.NotFound<?> answer,
      Function<Answer.Suggestion, String> link,
      String first,
      String second) {
    int status = isParameter(answer.field()) ? 400 : 404;
    return notice(
        request,
        new Notice(
            status,
            status == 404
                ? answer.message().startsWith("it may be")
                    ? "“" + shortened(answer.asked()) + "” may mean several things"
                    : "“" + shortened(answer.asked()) + "” is not one that Payband knows"
                : "No " + answer.field() + " is called “" + shortened(answer.asked()) + "”",
            Say.full(answer.message()),
            answer.suggestions().stream().map(s -> new Link(link.apply(s), s.name())).toList(),
            first,
            second),
        answer.field(),
        answer.suggestions());
  }

  /** A parameter cannot be read. */
  public Content malformed(HttpServletRequest request, Answer.Malformed<?> answer) {
    return notice(
        request,
        new Notice(
            400,
            "The " + answer.field() + " cannot be read",
            Say.full(answer.message()),
            List.of(new Link(request.getRequestURI(), "The same page without it")),
            "",
            ""),
        answer.field(),
        List.of());
  }

  /** A page that says what is wrong. */
  public Content notice(HttpServletRequest request, Notice notice) {
    return notice(request, notice, "", List.of());
  }

  /** A failure without more to say about it. */
  @Override
  public Content refuse(HttpServletRequest request, int status) {
    String sentence =
        switch (status) {
          case 400 -> "Something in this address cannot be read: is it UTF-8, percent-encoded?";
          case 404 -> "There is nothing at this address.";
          case 405 -> "This address is only read.";
          case 413 -> "What was sent is longer than any form of this site.";
          case 414 -> "The address is longer than any page of this site has.";
          case 500 ->
              "Something failed here, and it was written down. Another page may work, and so may"
                  + " this one later.";
          default -> "This request cannot be answered.";
        };
    return notice(
        request,
        new Notice(
            status, Problem.title(status), sentence, List.of(new Link("/", "Start")), "", ""));
  }

  private Content notice(
      HttpServletRequest request,
      Notice notice,
      String field,
      List<Answer.Suggestion> suggestions) {
    if (PageKey.wantsJson(request) || request.getRequestURI().startsWith("/api/")) {
      return Content.problem(
          notice.status(),
          Problem.json(
              notice.status(),
              notice.sentence().isEmpty() ? notice.heading() : notice.sentence(),
              field,
              suggestions));
    }
    Frame frame = templates.frame(notice.heading(), notice.sentence(), request.getRequestURI(), "");
    return Content.errorPage(notice.status(), templates.render("notice", frame, notice));
  }

  private static boolean isParameter(String field) {
    return switch (field) {
      case "place", "level", "measure", "lane", "with" -> true;
      default -> false;
    };
  }

  private static String shortened(String asked) {
    return asked.length() <= 80 ? asked : asked.substring(0, 79) + "…";
  }
}
