package org.ballincourt.questionnaire.answer.web.open;

import java.util.List;
import org.ballincourt.questionnaire.answer.web.AnswerWords;

/**
 * What all pages have.
 *
 * @param title not null
 * @param titleLanguage as in {@code nb}
 * @param words what stands around the questions, not null
 * @param languages in which the page can be read; empty where there is no choice
 */
record PageHead(String title, String titleLanguage, AnswerWords words, List<LinkView> languages) {}
