/** Keeps questionnaires, and every version of them that was ever sent. */
package org.ballincourt.questionnaire.store;
