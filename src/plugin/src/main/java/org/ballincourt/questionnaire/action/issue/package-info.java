/** The issues that track what clients said, as they are wanted and as they are now. */
package org.ballincourt.questionnaire.action.issue;
