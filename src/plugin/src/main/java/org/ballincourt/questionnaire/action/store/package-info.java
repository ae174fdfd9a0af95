/** Keeps what becomes of answers. */
package org.ballincourt.questionnaire.action.store;
