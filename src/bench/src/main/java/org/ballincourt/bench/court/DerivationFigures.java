package org.ballincourt.bench.court;

import java.util.List;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.figure.Required;
import org.ballincourt.bench.figure.Scores;
import org.ballincourt.bench.jira.Content;

/** How small a part derivation has in the time that an issue takes. */
public record DerivationFigures(Extent extent, Content content) {

  public List<Figure> measure() {
    Scores scores =
        Scores.of(extent.options(DerivationBench.class).param("export", content.text()).build());
    return List.of(
        new Figure(
            "derivation: an issue’s turns, times faster than the read of its history, "
                + content.name(),
            scores.ratio("read", "derive"),
            Required.anyRatio()));
  }
}
