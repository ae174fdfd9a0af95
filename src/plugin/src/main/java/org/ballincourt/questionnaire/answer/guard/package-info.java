/** Who knocks too often at the pages that anybody may open. */
package org.ballincourt.questionnaire.answer.guard;
