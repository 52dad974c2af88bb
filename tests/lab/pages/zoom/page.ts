/** A call page in the manner of Zoom's web client: straight in the page, or in a frame of its app. */
import { query } from '../query';
import { startCall } from './call';
import { startShell } from './shell';
import { shellAround } from './shellApi';

const lab = query.get('frame') === 'webclient' ? startShell() : startCall();
Object.assign(window, { lab });
shellAround()?.ready(lab);
