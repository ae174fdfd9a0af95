/** What becomes of what clients said: we will, we did, we can’t. */
package org.ballincourt.questionnaire.action;
