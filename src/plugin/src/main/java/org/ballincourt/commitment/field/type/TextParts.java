package org.ballincourt.commitment.field.type;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import org.springframework.stereotype.Component;

/** What Jira's type of text fields is made of, handed on to it by ours. */
@Component
public class TextParts {

  final CustomFieldValuePersister persister;
  final GenericConfigManager configs;
  final TextFieldCharacterLengthValidator lengths;
  final JiraAuthenticationContext authentication;

  @Inject
  public TextParts(
      CustomFieldValuePersister persister,
      GenericConfigManager configs,
      TextFieldCharacterLengthValidator lengths,
      JiraAuthenticationContext authentication) {
    this.persister = persister;
    this.configs = configs;
    this.lengths = lengths;
    this.authentication = authentication;
  }
}
