package org.ballincourt.commitment.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.client.Contact;
import org.ballincourt.commitment.field.web.ContactView;
import org.ballincourt.commitment.field.web.FieldView;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.springframework.stereotype.Component;

/** Shows who it is about to those who may know. */
@Component
public class ContactViews {

  private final KnownContacts contacts;
  private final Access access;
  private final Texts texts;

  @Inject
  public ContactViews(KnownContacts contacts, Access access, Texts texts) {
    this.contacts = contacts;
    this.access = access;
    this.texts = texts;
  }

  /**
   * @param issue null where Jira asks for a form of none in particular
   */
  ContactView of(CustomField field, Issue issue) {
    boolean known = issue != null && mayChange(issue);
    Optional<Contact> now = known ? now(field, issue) : Optional.empty();
    List<ChoiceView> choices = known ? choices(issue, now) : List.of();
    FieldView choice =
        new FieldView(
            field.getId(),
            field.getName(),
            choices,
            texts.text("ballincourt.field.contact.nobody"));
    String name =
        now.map(Contact::name).orElseGet(() -> texts.text("ballincourt.field.contact.someone"));
    return new ContactView(choice, name, known, texts.text("ballincourt.field.contact.hidden"));
  }

  private Optional<Contact> now(CustomField field, Issue issue) {
    return Optional.ofNullable(issue.getCustomFieldValue(field))
        .map(Object::toString)
        .flatMap(contacts::find);
  }

  /** Those of today, and who it is now. */
  private List<ChoiceView> choices(Issue issue, Optional<Contact> now) {
    return Stream.concat(now.stream(), contacts.of(issue.getProjectObject()).stream())
        .distinct()
        .map(contact -> new ChoiceView(Long.toString(contact.id()), contact.name(), false))
        .toList();
  }

  boolean mayChange(Issue issue) {
    return access.runsClientWork(issue.getProjectObject());
  }

  boolean isKnown(String id) {
    return contacts.isKnown(id);
  }

  /** Why a text is no contact. */
  String wrong() {
    return texts.text("ballincourt.field.contact.wrong");
  }
}
