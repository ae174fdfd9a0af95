/** How a questionnaire is written down: the same in rows, in files and on the wire. */
package org.ballincourt.questionnaire.form;
