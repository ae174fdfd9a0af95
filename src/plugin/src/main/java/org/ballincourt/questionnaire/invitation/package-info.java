/** To whom a questionnaire was sent, and how far each of them got. */
package org.ballincourt.questionnaire.invitation;
