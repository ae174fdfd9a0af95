/** The issues that track actions, as they are now. */
package org.ballincourt.questionnaire.action.issue;
