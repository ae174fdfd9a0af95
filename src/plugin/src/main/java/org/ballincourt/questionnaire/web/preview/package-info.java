/** The page on which a questionnaire is looked at as a client sees it, also as it was sent once. */
package org.ballincourt.questionnaire.web.preview;
