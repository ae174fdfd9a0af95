package org.ballincourt.report.dashboard.clients.rest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.report.dashboard.clients.Attention;
import org.ballincourt.report.dashboard.clients.Attention.Why;
import org.ballincourt.report.dashboard.clients.ClientLine;
import org.ballincourt.report.dashboard.clients.ClientsNow.Reading;
import org.ballincourt.report.dashboard.clients.Taken;
import org.ballincourt.report.dashboard.clients.rest.OurClientsJson.AttentionJson;
import org.ballincourt.report.dashboard.clients.rest.OurClientsJson.ClientLineJson;
import org.ballincourt.report.dashboard.clients.rest.OurClientsJson.TakenJson;
import org.ballincourt.report.dashboard.rest.ItemClientJson;
import org.ballincourt.report.dashboard.rest.ItemJsons;
import org.ballincourt.report.dashboard.rest.LengthJson;
import org.springframework.stereotype.Component;

/** Puts on the wire how it stands with clients. */
@Component
public class ClientsItemJsons {

  private final ItemJsons jsons;
  private final CourtWords words;

  @Inject
  public ClientsItemJsons(ItemJsons jsons, CourtWords words) {
    this.jsons = jsons;
    this.words = words;
  }

  OurClientsJson of(Reading reading, int weeks) {
    return new OurClientsJson(
        jsons.scope(reading.scope()),
        reading.period().first().toString(),
        reading.period().last().toString(),
        reading.period().zone().getId(),
        weeks,
        reading.feedback(),
        reading.clients().stream().map(this::line).toList());
  }

  private ClientLineJson line(ClientLine line) {
    return new ClientLineJson(
        ItemClientJson.of(line.client()),
        line.attention().reasons().stream().map(why -> reason(why, line.attention())).toList(),
        taken(line.theirs()),
        taken(line.ours()),
        ItemJsons.report(line.client()));
  }

  private AttentionJson reason(Why why, Attention attention) {
    return new AttentionJson(why.name(), inWords(why, attention));
  }

  private String inWords(Why why, Attention attention) {
    return switch (why) {
      case LET_SLIDE ->
          words.text(
              "ballincourt.dashboard.attention.let-slide",
              attention.slid(),
              words.dateAndTime(attention.oldest()));
      case UNHAPPY ->
          words.text(
              "ballincourt.dashboard.attention.unhappy", words.dateAndTime(attention.unhappy()));
      case QUIET ->
          attention.silence().since() == null
              ? words.text("ballincourt.dashboard.attention.quiet-long")
              : words.text(
                  "ballincourt.dashboard.attention.quiet",
                  words.dateAndTime(attention.silence().since()));
    };
  }

  private TakenJson taken(Taken taken) {
    Optional<LengthJson> median = taken.median().map(Duration::ofSeconds).map(jsons::length);
    return new TakenJson(
        taken.lengths().turns(),
        median.orElse(null),
        median.map(LengthJson::words).orElseGet(() -> tooFew(taken)),
        taken.targets().isEmpty() ? null : targets(taken));
  }

  private String tooFew(Taken taken) {
    return taken.lengths().turns() == 0
        ? words.text("ballincourt.dashboard.clients.no-turns")
        : words.text("ballincourt.dashboard.clients.too-few", Taken.FEWEST);
  }

  private String targets(Taken taken) {
    List<String> times = taken.targets().stream().map(words.times()::allowance).toList();
    String usual = times.get(0);
    return times.size() == 1
        ? usual
        : words.text(
            "ballincourt.dashboard.clients.targets",
            usual,
            String.join(", ", times.subList(1, times.size())));
  }
}
