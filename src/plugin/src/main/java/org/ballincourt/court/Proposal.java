package org.ballincourt.court;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A guess from a status's name whose move the status is. Somebody has to accept it; it is never
 * applied by itself.
 *
 * <p>A name with a word for somebody outside, for the client, or for a pause speaks for the first
 * of these. A name that says that something was answered ("Approved by client"), or stays inside
 * ("Internal approval"), says nothing: the move has come back, or never left. So does "In Review"
 * alone, since we review as well.
 *
 * @param party not null, never {@code TEAM}: what is ours follows from the category already
 * @param word the word of the name that led to it, as it is written there, not null
 */
public record Proposal(Party party, String word) {

  /** Beginnings of words: English, Norwegian, Russian, Finnish, Malay, German. */
  private static final Pattern OUTSIDE =
      beginnings(
          "vendor|supplier|subcontractor|hosting|third[ -]part|3rd[ -]part",
          "leverandør|underleverandør|tredjepart",
          "поставщик|подрядчик|третьей сторон|третья сторона|хостинг",
          "toimittaj|alihankkij|kolmas osapuol|kolmannen osapuol",
          "pembekal|pihak ketiga|subkontraktor",
          "lieferant|zulieferer|drittanbieter|dienstleister|subunternehmer");

  private static final Pattern CLIENT =
      beginnings(
          "client|customer|stakeholder|feedback|approval|user acceptance|uat",
          "kunde|oppdragsgiver|tilbakemelding|godkjenning",
          "клиент|заказчик|обратная связь|обратной связ|согласовани|утверждени",
          "asiakas|asiakka|tilaaj|palaute|palautetta|hyväksyn",
          "pelanggan|klien|maklum balas|kelulusan",
          "auftraggeber|rückmeldung|freigabe|abnahme");

  private static final Pattern PAUSE =
      beginnings(
          "on hold|pause|blocked|suspended|parked",
          "på vent|på hold|blokkert",
          "на пауз|пауза|приостановлен|отложен|заблокирован",
          "tauolla|keskeytetty|pysäytetty|estetty",
          "ditangguh|dijeda|disekat|tersekat",
          "pausiert|angehalten|blockiert|zurückgestellt");

  private static final Pattern ANSWERED_OR_INSIDE =
      beginnings(
          "approved|accepted|received|answered|replied|responded|confirmed|rejected|declined"
              + "|internal|in-house|unblocked|signed off",
          "godkjent|mottatt|besvart|svarte|avvist|intern",
          "одобрен|согласовано|утвержден[оаы]?\\b|получен|ответил|отклон|внутренн",
          "hyväksytty|saatu|vastattu|vastasi|hylätty|sisäi",
          "diluluskan|diterima|dijawab|ditolak|dalaman",
          "freigegeben|erhalten|beantwortet|abgenommen|abgelehnt|intern");

  public Proposal {
    requireNonNull(party, "party");
    requireNonNull(word, "word");
  }

  /** Empty where the name says nothing, or nothing that is sure. */
  public static Optional<Proposal> fromName(String name) {
    if (ANSWERED_OR_INSIDE.matcher(name).find()) {
      return Optional.empty();
    }
    return find(OUTSIDE, Party.THIRD_PARTY, name)
        .or(() -> find(CLIENT, Party.CLIENT, name))
        .or(() -> find(PAUSE, Party.NOBODY, name));
  }

  private static Optional<Proposal> find(Pattern words, Party party, String name) {
    Matcher found = words.matcher(name);
    return found.find() ? Optional.of(new Proposal(party, found.group())) : Optional.empty();
  }

  /** Finds words that begin so, and their endings: "Kundenfreigabe", "клиентом". */
  private static Pattern beginnings(String... languages) {
    String any = String.join("|", List.of(languages));
    return Pattern.compile(
        "\\b(?:" + any + ")\\w*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
