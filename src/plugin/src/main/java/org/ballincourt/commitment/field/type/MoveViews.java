package org.ballincourt.commitment.field.type;

import com.atlassian.jira.issue.fields.CustomField;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.commitment.field.MoveWord;
import org.ballincourt.commitment.field.web.FieldView;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.springframework.stereotype.Component;

/** Puts the words of <em>Whose move</em> as the person who is looking reads them. */
@Component
public class MoveViews {

  private final Texts texts;

  @Inject
  public MoveViews(Texts texts) {
    this.texts = texts;
  }

  FieldView of(CustomField field) {
    List<ChoiceView> choices = Stream.of(MoveWord.values()).map(this::choice).toList();
    return new FieldView(
        field.getId(), field.getName(), choices, texts.text("ballincourt.field.whose-move.open"));
  }

  private ChoiceView choice(MoveWord word) {
    String name = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ChoiceView(
        word.stored(), texts.text("ballincourt.field.whose-move.is." + name), false);
  }

  /** Why a text is no such word. */
  String wrong(String text) {
    String words =
        Stream.of(MoveWord.values()).map(MoveWord::stored).collect(Collectors.joining(", "));
    return texts.text("ballincourt.field.whose-move.wrong", text, words);
  }
}
