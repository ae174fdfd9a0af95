/** What was answered to a questionnaire, while it is being written and once it is finished. */
package org.ballincourt.questionnaire.answer;
