package org.ballincourt.questionnaire.invitation.post.preparation;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.figures.Nameless;
import org.ballincourt.questionnaire.invitation.Candidate;
import org.ballincourt.questionnaire.invitation.GuestList;
import org.ballincourt.questionnaire.invitation.Letter;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.post.mail.Sender;
import org.ballincourt.questionnaire.letter.InvitingLetter;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.springframework.stereotype.Component;

/** Puts together what would be sent to whom; nothing is written. */
@Component
public class Preparation {

  /** In days, for which something can be answered at most. */
  public static final int LONGEST_DAYS = 365;

  /** In days, where nobody has said for how long. */
  public static final int USUAL_DAYS = 30;

  private final QuestionnaireStore questionnaires;
  private final Addressees addressees;
  private final Guests guests;
  private final Readiness readiness;
  private final Texts texts;

  @Inject
  public Preparation(
      QuestionnaireStore questionnaires,
      Addressees addressees,
      Guests guests,
      Readiness readiness,
      Texts texts) {
    this.questionnaires = questionnaires;
    this.addressees = addressees;
    this.guests = guests;
    this.readiness = readiness;
    this.texts = texts;
  }

  /**
   * @param sender in whose name it would be sent; empty where nobody can answer to her
   * @throws org.ballincourt.jira.Refusal where the project is off; with all that cannot be as it is
   *     wanted, at its places
   */
  public Prepared of(Project project, WantedSending wanted, Optional<Sender> sender) {
    readiness.requireOn(project);
    Refusals refusals = new Refusals(texts);
    checkTerms(wanted, sender, refusals);
    Optional<Questionnaire> form = form(wanted.questionnaire());
    if (form.isEmpty()) {
      refusals.note("questionnaire", "ballincourt.sending.no-questionnaire");
    }
    Optional<Account> account = addressees.clientOf(project, wanted.contacts());
    if (account.isEmpty()) {
      refusals.note("contacts", "ballincourt.sending.no-contacts");
    }
    account.ifPresent(client -> checkLastDay(client, wanted, refusals));
    refusals.check();
    Prepared prepared = prepared(wanted, form.get(), account.get());
    checkCrowd(wanted, prepared.guests().asked().size(), refusals);
    Map<Language, Letter> letters = letters(project, wanted, prepared, sender);
    letters.forEach((language, letter) -> check(language, letter, refusals));
    refusals.check();
    return prepared.with(letters);
  }

  private void checkTerms(WantedSending wanted, Optional<Sender> sender, Refusals refusals) {
    if (wanted.terms().occasion() == Occasion.TOGETHER) {
      if (!wanted.terms().named()) {
        refusals.note("named", "ballincourt.sending.together-by-name");
      }
      return;
    }
    if (!readiness.isReachable()) {
      refusals.note("occasion", "ballincourt.sending.unreachable");
    }
    if (sender.isEmpty()) {
      refusals.note(null, "ballincourt.sending.no-address");
    }
  }

  /** Without names, few are as good as named. */
  private static void checkCrowd(WantedSending wanted, int asked, Refusals refusals) {
    if (!wanted.terms().named() && asked > 0 && asked < Nameless.FEWEST) {
      refusals.note("named", "ballincourt.sending.too-few", Nameless.FEWEST, asked);
    }
  }

  /**
   * @throws org.ballincourt.jira.Refusal where nobody would be asked
   */
  public void requireGuests(Prepared prepared) {
    if (prepared.guests().asked().isEmpty()) {
      Refusals refusals = new Refusals(texts);
      refusals.note("contacts", "ballincourt.sending.nobody");
      refusals.check();
    }
  }

  /** One that is archived is not sent any more. */
  private Optional<Questionnaire> form(long id) {
    return questionnaires.find(id).filter(kept -> !kept.archived()).map(KeptQuestionnaire::current);
  }

  private void checkLastDay(Account account, WantedSending wanted, Refusals refusals) {
    LocalDate today = today(account);
    LocalDate until = lastDay(account, wanted);
    if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
      refusals.note("until", "ballincourt.sending.bad-until", LONGEST_DAYS);
    }
  }

  private LocalDate today(Account account) {
    return LocalDate.ofInstant(guests.now(), account.client().zone());
  }

  private LocalDate lastDay(Account account, WantedSending wanted) {
    return Optional.ofNullable(wanted.until()).orElseGet(() -> today(account).plusDays(USUAL_DAYS));
  }

  private Prepared prepared(WantedSending wanted, Questionnaire form, Account account) {
    List<Contact> chosen =
        wanted.contacts().stream().map(account::contact).flatMap(Optional::stream).toList();
    GuestList list = guests.of(chosen, wanted.questionnaire(), wanted.terms().occasion());
    return new Prepared(
        form, account, list, Map.of(), new Prepared.Dates(guests.now(), lastDay(account, wanted)));
  }

  private static Map<Language, Letter> letters(
      Project project, WantedSending wanted, Prepared prepared, Optional<Sender> sender) {
    Map<Language, Letter> letters = new LinkedHashMap<>();
    if (wanted.terms().occasion() != Occasion.TOGETHER) {
      InvitingLetter usual =
          new InvitingLetter(
              prepared.form().with(OwnQuestion.questions(wanted.own(), prepared.form())),
              project.getName(),
              new InvitingLetter.Terms(prepared.lastDay(), wanted.terms().named()),
              sender.orElseThrow().name());
      for (Candidate candidate : prepared.guests().asked()) {
        Language language = prepared.languageOf(candidate.language());
        Letter edited = wanted.letters().get(language);
        letters.put(language, edited == null ? usual.in(language) : edited.tidied());
      }
    }
    return letters;
  }

  private static void check(Language language, Letter letter, Refusals refusals) {
    for (Letter.Fault fault : letter.faults()) {
      String part = fault.isOfSubject() ? "subject" : "body";
      String code = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
      refusals.note(
          String.join(".", "letters", language.tag(), part),
          "ballincourt.sending.letter." + code,
          fault.isOfSubject() ? Letter.LONGEST_SUBJECT : Letter.LONGEST_BODY,
          Letter.LINK);
    }
  }
}
