package org.ballincourt.commitment.letter;

import org.ballincourt.client.Person;

/** How a letter begins. */
public final class Greeting {

  /** What a form of address may end with, so that nothing has to be put there. */
  private static final String ENDS = ",!.:;，！：";

  private Greeting() {}

  /**
   * Where nobody has said how, by the name.
   *
   * @param person null for nobody in particular
   * @param texts with sentences for it
   */
  public static String of(Person person, LetterTexts texts) {
    if (person == null) {
      return texts.text("greeting-nobody");
    }
    String form = person.formOfAddress();
    if (form == null) {
      return texts.text("greeting-name", person.name());
    }
    return ENDS.indexOf(form.charAt(form.length() - 1)) < 0
        ? texts.text("greeting-form", form)
        : form;
  }
}
