/** Drafts and finished sheets, as they are kept. */
package org.ballincourt.questionnaire.answer.store;
