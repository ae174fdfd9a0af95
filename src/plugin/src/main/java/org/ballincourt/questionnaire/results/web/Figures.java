package org.ballincourt.questionnaire.results.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballincourt.figures.Interval;
import org.ballincourt.figures.Share;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.figures.Distribution;
import org.ballincourt.questionnaire.figures.Nps;
import org.ballincourt.questionnaire.results.QuestionResult;
import org.springframework.stereotype.Component;

/** What a distribution says, in sentences; each tells how many answers it rests on. */
@Component
public class Figures {

  private static final int PERCENT = 100;

  private final Texts texts;

  @Inject
  public Figures(Texts texts) {
    this.texts = texts;
  }

  List<String> of(QuestionResult result) {
    Distribution distribution = result.distribution();
    List<String> figures = new ArrayList<>();
    if (result.question().kind() != QuestionKind.TEXT) {
      figures.add(texts.text("ballincourt.results.n", distribution.answers()));
    }
    if (distribution.answers() > 0) {
      addTo(figures, result.question().kind(), distribution);
    }
    return figures;
  }

  private void addTo(List<String> figures, QuestionKind kind, Distribution distribution) {
    switch (kind) {
      case NPS -> figures.add(nps(distribution.nps()));
      case RATING -> figures.add(share("satisfied", distribution.satisfied()));
      case YES_NO -> figures.add(share("said-yes", distribution.yes()));
      case EFFORT ->
          figures.add(
              texts.text("ballincourt.results.effort", tenth(distribution.effort().mean())));
      default -> {
        // counted only
      }
    }
  }

  private String nps(Nps nps) {
    String parts =
        texts.text(
            "ballincourt.results.nps-parts", nps.promoters(), nps.passives(), nps.detractors());
    return nps.isTold()
        ? texts.text("ballincourt.results.nps", tenth(nps.score()), tenth(nps.margin()), parts)
        : texts.text("ballincourt.results.nps-few", parts, Nps.FEWEST);
  }

  private String share(String what, Share share) {
    String counted = texts.text("ballincourt.results.share." + what, share.hits(), share.of());
    if (!share.isPercent()) {
      return counted;
    }
    Interval interval = share.wilson();
    return texts.text(
        "ballincourt.results.share-percent",
        counted,
        share.percent(),
        Math.round(PERCENT * interval.low()),
        Math.round(PERCENT * interval.high()));
  }

  private static String tenth(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
