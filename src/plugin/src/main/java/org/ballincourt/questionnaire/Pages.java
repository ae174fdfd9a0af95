package org.ballincourt.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A questionnaire cut into pages that need no script: a question that depends on another one never
 * stands on the same page.
 *
 * @param pages none is empty
 */
public record Pages(List<List<Question>> pages) {

  private static final int QUESTIONS_A_PAGE = 4;

  public Pages {
    pages = pages.stream().map(List::copyOf).toList();
  }

  public static Pages of(Questionnaire form) {
    List<List<Question>> pages = new ArrayList<>();
    for (Question question : form.questions()) {
      if (pages.isEmpty() || endsBefore(question, pages.get(pages.size() - 1))) {
        pages.add(new ArrayList<>());
      }
      pages.get(pages.size() - 1).add(question);
    }
    return new Pages(pages);
  }

  private static boolean endsBefore(Question next, List<Question> page) {
    return page.size() == QUESTIONS_A_PAGE
        || (next.shownIf() != null
            && page.stream().anyMatch(asked -> asked.id().equals(next.shownIf().question())));
  }

  public int count() {
    return pages.size();
  }

  /** Those of a page that are shown, in their order; some pages show none. */
  public List<Question> shown(int page, AnswerSheet sheet) {
    return pages.get(page).stream().filter(question -> question.isShown(sheet)).toList();
  }

  /**
   * The next page on which anything is shown; empty behind the last one.
   *
   * @param page counted from 0, or -1 for the one before the first
   */
  public Optional<Integer> after(int page, AnswerSheet sheet) {
    return shownFrom(page + 1, 1, sheet);
  }

  /** The page before it on which anything is shown; empty before the first one. */
  public Optional<Integer> before(int page, AnswerSheet sheet) {
    return shownFrom(page - 1, -1, sheet);
  }

  private Optional<Integer> shownFrom(int from, int step, AnswerSheet sheet) {
    for (int page = from; page >= 0 && page < count(); page += step) {
      if (!shown(page, sheet).isEmpty()) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }
}
